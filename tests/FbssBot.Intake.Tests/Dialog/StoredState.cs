using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Dialog;

public sealed class StoredState
{
    [Fact]
    public void A_new_state_survives_storage()
    {
        IntakeState state = New();

        IntakeState read = IntakeStateJson.Read(IntakeStateJson.Write(state));

        Assert.Equal(IntakeStateJson.Write(state), IntakeStateJson.Write(read));
        Assert.Empty(read.Queue);
        Assert.Equal(Pending.Nothing, read.Waiting);
        Assert.Equal(Answers.Empty.Values, read.Answers.Values);
    }

    [Fact]
    public void Everything_that_was_said_survives_storage()
    {
        var path = new ItemPath("a", "1");
        var list = new ItemPath("b");
        IntakeState state = New() with
        {
            Phase = Phase.Review,
            Waiting = new Pending(
                PendingKinds.Doubt,
                path,
                "m",
                2,
                [new AnswerValue.Date("2021-03"), new AnswerValue.Integer(4)]
            ),
            Answers = Answers
                .Empty.With(path, [new AnswerValue.Coding("s", "c", "d"), new AnswerValue.Text("José 🙂")])
                .With(list, [new AnswerValue.Quantity(1.50m, "mo", null, "mo"), new AnswerValue.Boolean(false)])
                .WithInstances(list, 3),
            Skipped = [path],
            Quotes = System.Collections.Immutable.ImmutableDictionary<
                ItemPath,
                System.Collections.Immutable.ImmutableArray<Quote>
            >.Empty.Add(path, [new Quote(3, "my words", "en")]),
            Steps =
            [
                new Step(
                    new Pending(PendingKinds.Item, path),
                    [new Prior(list, [new AnswerValue.Decimal(7.0m)], true, 2)]
                ),
            ],
            Flags = [new FlagRecord("rf.x", "active", 2, "words", true, true)],
            Concepts = System.Collections.Immutable.ImmutableDictionary<string, int>.Empty.Add("c1", 2),
            Notes = [new Note("question", null, "why")],
            Corrections = [new Correction(path, [], [new AnswerValue.Time("10:00:00")], 4)],
            Turns = 9,
            Ending = "sent",
            FinishedAt = DateTimeOffset.UnixEpoch,
        };

        string stored = IntakeStateJson.Write(state);
        IntakeState read = IntakeStateJson.Read(stored);

        Assert.Equal(stored, IntakeStateJson.Write(read));
        Assert.Equal(state.Answers[path], read.Answers[path]);
        Assert.Equal(state.Answers[list], read.Answers[list]);
        Assert.Equal(3, read.Answers.Instances[list]);
        Assert.Equal(state.Waiting.Candidates, read.Waiting.Candidates);
        Assert.Contains(path, read.Skipped);
    }

    private static IntakeState New() =>
        new()
        {
            PackVersion = "1",
            IntakeId = "i1",
            Language = "es",
            StartedAt = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
        };
}
