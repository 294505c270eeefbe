using System.Collections.Immutable;
using CsCheck;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Dialog;

/// <summary>What is true of every conversation, whatever is said in it.</summary>
public sealed class DialogProperties
{
    private const int MostTurnsToTheEnd = 300;

    private static readonly string[] Usual =
    [
        "yes",
        "no",
        "skip",
        "back",
        "why?",
        "help",
        "repeat",
        "stop",
        "start over",
        "change",
        "review",
        "none of these",
        "español",
        "english",
        "delete my data",
        "a person",
        "1",
        "2",
        "3",
        "both",
        "7",
        "10",
        "15",
        "-2",
        "seven",
        "2019",
        "March 2021",
        "3 years ago",
        "05/04/2020",
        "L4-L5",
        "low back and left leg",
        "burning",
        "ibuprofen",
        "I can't feel anything between my legs",
        "I have a fever and my wound is red",
        "no fever",
        "not sure",
        "thanks",
        "hello",
        "you idiot",
        "should I take more pills?",
        "actually it was 2018",
        "sí",
        "no sé",
        "me duele la espalda",
        "I had a fusion in 2019 and a discectomy in 2015",
        "",
        "   ",
        "🙂🙂",
        "\u0001\u0007",
        "asdf qwer",
    ];

    private static readonly Gen<string> Messages = Gen.Frequency((6, OneOf(Usual)), (1, Gen.String[0, 40]));

    [Fact]
    public void Every_conversation_can_be_finished_from_wherever_it_stands() =>
        Messages
            .List[0, 25]
            .Sample(
                messages =>
                {
                    TurnResult turn = Last(messages);
                    for (int i = 0; i < MostTurnsToTheEnd && turn.State is { Phase: not Phase.Finished }; i++)
                        turn = Take(turn.State, WillingPatient.Reply(A.Pack.Value.Questionnaire, turn));
                    Assert.True(turn.State is null or { Phase: Phase.Finished }, string.Join("\n", Texts(turn)));
                },
                iter: 60
            );

    [Fact]
    public void The_same_inputs_give_the_same_outputs() =>
        Messages
            .List[1, 15]
            .Sample(
                messages =>
                {
                    TurnResult once = Last(messages);
                    TurnResult again = Last(messages);
                    Assert.Equal(Texts(once), Texts(again));
                    Assert.Equal(Stored(once.State), Stored(again.State));
                },
                iter: 60
            );

    [Fact]
    public void A_state_that_went_through_storage_goes_on_alike() =>
        Messages
            .List[1, 15]
            .Sample(
                messages =>
                {
                    TurnResult kept = Last(messages);
                    if (kept.State is not { } state)
                        return;
                    IntakeState stored = IntakeStateJson.Read(IntakeStateJson.Write(state));
                    Assert.Equal(Texts(Take(state, "7")), Texts(Take(stored, "7")));
                },
                iter: 60
            );

    [Fact]
    public void Back_undoes_the_answer_before_it() =>
        Messages
            .List[0, 15]
            .Sample(
                messages =>
                {
                    TurnResult before = Last(messages);
                    if (before.State is not { Phase: Phase.Asking, Waiting.Kind: PendingKinds.Item } state)
                        return;
                    TurnResult answered = Take(state, WillingPatient.Reply(A.Pack.Value.Questionnaire, before));
                    if (
                        answered.State is not { Phase: Phase.Asking, Waiting.Kind: PendingKinds.Item } next
                        || next.Steps.Length <= state.Steps.Length
                    )
                        return;
                    IntakeState undone = Take(next, next.Language == "es" ? "atrás" : "back").State!;
                    Assert.Equal(Plain(state.Answers), Plain(undone.Answers));
                    Assert.Equal(state.Waiting.Path, undone.Waiting.Path);
                },
                iter: 120
            );

    [Fact]
    public void Progress_never_exceeds_its_end_and_something_is_always_said() =>
        Messages
            .List[1, 25]
            .Sample(
                messages =>
                {
                    foreach (OutgoingMessage message in Turns(messages).SelectMany(turn => turn.Messages))
                    {
                        Assert.True(message.Done <= message.Of);
                        Assert.NotEqual("", message.Text.Trim());
                        Assert.DoesNotContain("{", message.Text, StringComparison.Ordinal);
                    }
                },
                iter: 60
            );

    [Fact]
    public void The_same_message_is_never_said_twice_in_a_row() =>
        OneOf("asdf qwer", "zzz yyy", "blorp")
            .List[3, 8]
            .Sample(
                messages =>
                {
                    IntakeState asking = StoryStart.At(A.Dialog.Value, Turns([]).Last().State!, "q.pain-pattern");
                    string? last = null;
                    foreach (string message in messages)
                    {
                        TurnResult turn = Take(asking, message);
                        Assert.NotEqual(last, turn.Messages[^1].Text);
                        last = turn.Messages[^1].Text;
                        asking = turn.State!;
                    }
                },
                iter: 20
            );

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static TurnResult Last(IEnumerable<string> messages) => Turns(messages).Last();

    private static IEnumerable<TurnResult> Turns(IEnumerable<string> messages)
    {
        TurnResult turn = Take(null, null);
        yield return turn;
        foreach (string message in messages)
        {
            if (turn.State is null)
                yield break;
            turn = Take(turn.State, message);
            yield return turn;
        }
    }

    private static TurnResult Take(IntakeState? state, string? message) =>
        A.Dialog.Value.Turn(
            state,
            new TurnInput
            {
                Text = message ?? "",
                Event = message is null ? TurnEvent.Join : TurnEvent.Message,
                Now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
                Locale = "en",
                Clinic = A.Clinic,
                NewIntakeId = "i1",
            }
        );

    private static string Texts(TurnResult turn) =>
        string.Join("\n---\n", turn.Messages.Select(message => message.Text));

    private static string Stored(IntakeState? state) => state is null ? "" : IntakeStateJson.Write(state);

    private static ImmutableSortedDictionary<string, string> Plain(Answers answers) =>
        answers
            .Values.Where(v => !A.Pack.Value.Questionnaire.ByLinkId[v.Key.LinkId].Hidden)
            .ToImmutableSortedDictionary(v => v.Key.ToString(), v => string.Join("+", v.Value.Select(x => x.Plain)));
}
