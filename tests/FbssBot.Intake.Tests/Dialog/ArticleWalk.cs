using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Tests.Pack;

namespace FbssBot.Intake.Tests.Dialog;

/// <summary>Every row of the source article is reached by a conversation: the patient says it, and the clinic and the patient get it.</summary>
public sealed class ArticleWalk
{
    private const int MostTurns = 120;

    // What the patient of a row says besides the row's own answer, where one answer alone is not enough.
    private static readonly Dictionary<string, (string LinkId, string Option)[]> Besides = new()
    {
        ["cause.hardware"] = [("q.surg-what", "fusion"), ("q.pain-worse", "touch-implant")],
        ["cause.nerve-damage"] = [("q.nerve-signs", "tingling")],
        ["cause.residual-fragment"] = [("q.surg-what", "discectomy"), ("q.radiation", "leg-below-knee")],
        ["cause.fusion-failure"] = [("q.surg-what", "fusion")],
        ["sign.med-dependence"] = [("q.treatments", "tx.opioid")],
        ["tier.soon"] = [("q.pain-vs-before", "worse"), ("q.pain-now", "8")],
        ["prep.function"] = [("q.mobility", "walk")],
        ["prep.ask-cause"] =
        [
            ("q.pain-onset", "never-left"),
            ("q.surg-what", "discectomy"),
            ("q.radiation", "leg-below-knee"),
        ],
    };

    public static TheoryData<ArticleRow> Rows => [.. ArticleRows.All];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_conversation_reaches_the_row(ArticleRow row)
    {
        Visit visit = Play(row);

        string clinic = string.Join(
            ' ',
            (visit.Last.Outcome?.SummaryText ?? "").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.All(row.Ids, id => AssertReached(row, id, visit, clinic));
    }

    private static void AssertReached(ArticleRow row, string id, Visit visit, string clinic)
    {
        AssessmentResult result = visit.Assessment;
        switch (row.Kind)
        {
            case ArticleRowKind.Cause:
                ContributorResult found = result.Contributors.All.Single(one => one.Contributor.Id == id);
                Assert.True(found.Voice is not null || found.For.Length > 0, $"{id}: no evidence");
                Assert.Contains(found.Contributor.Text.In("en"), clinic, StringComparison.OrdinalIgnoreCase);
                break;
            case ArticleRowKind.Sign:
                SignResult sign = result.Signs.Single(one => one.Sign.Id == id);
                Assert.Equal(SignStates.Present, sign.State);
                break;
            case ArticleRowKind.Treatment:
                Treatment treatment = A.Pack.Value.Knowledge.Treatments.Single(one => one.Id == id);
                Assert.Contains(treatment.Text.In("en").Split(" (")[0], clinic, StringComparison.OrdinalIgnoreCase);
                break;
            case ArticleRowKind.Evaluation or ArticleRowKind.Preparation:
                Assert.Contains(
                    id,
                    result
                        .Advice.Select(advice => advice.Id)
                        .Concat(result.Checklist.Select(line => line.What.Id))
                        .Append(result.Tier.Id)
                );
                break;
        }
    }

    private static Visit Play(ArticleRow row)
    {
        CompiledQuestionnaire form = A.Pack.Value.Questionnaire;
        var answers = new Dictionary<string, string> { ["q.surg-more"] = "no" };
        if (row is { Question: { } question, Option: { } option })
            answers[question] = option;
        foreach ((string linkId, string other) in row.Ids.SelectMany(id => Besides.GetValueOrDefault(id, [])))
            answers[linkId] = other;
        var heard = new List<string>();
        TurnResult turn = Take(null, null);
        for (int i = 0; i < MostTurns && turn.State is { Phase: not Phase.Finished } state; i++)
        {
            heard.AddRange(turn.Messages.Select(message => message.Text));
            string? told =
                state.Waiting is { Kind: PendingKinds.Item, Path: { } path }
                && answers.TryGetValue(path.LinkId, out string? wanted)
                    ? form.ByLinkId[path.LinkId].Options.FirstOrDefault(o => o.Id == wanted)?.Text.In("en") ?? wanted
                    : null;
            turn = Take(state, told ?? WillingPatient.Reply(form, turn));
        }
        heard.AddRange(turn.Messages.Select(message => message.Text));
        Assert.True(turn.State is { Phase: Phase.Finished }, string.Join("\n", heard.TakeLast(6)));
        return new Visit(turn, A.Dialog.Value.Assess(turn.State!, Input("")), heard);
    }

    private static TurnResult Take(IntakeState? state, string? text) =>
        A.Dialog.Value.Turn(
            state,
            Input(text ?? "") with
            {
                Event = text is null ? TurnEvent.Join : TurnEvent.Message,
            }
        );

    private static TurnInput Input(string text) =>
        new()
        {
            Text = text,
            Now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
            Clinic = A.Clinic,
            NewIntakeId = "i1",
        };

    private sealed record Visit(TurnResult Last, AssessmentResult Assessment, IReadOnlyList<string> Heard);
}
