using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>Unlikely answers (pack: checks) are asked about once, gently; the answer stays on record meanwhile.</summary>
internal static class GentleChecks
{
    public static Draft Make(Draft draft, ImmutableArray<ItemPath> recorded)
    {
        foreach (GentleCheck check in draft.Context.Settings.Checks)
        foreach (
            ItemPath path in recorded.Where(path =>
                path.LinkId == check.Item || path.LinkId == check.NotLessThan || path.LinkId == check.After
            )
        )
        {
            ItemPath about = path with { LinkId = check.Item };
            string once = $"{check.Message}:{about}";
            if (draft.State.ChecksMade.Contains(once) || !IsUnlikely(draft, check, about))
                continue;
            draft = draft
                .With(draft.State with { ChecksMade = draft.State.ChecksMade.Add(once) })
                .Then(new Pending(PendingKinds.Check, about, check.Message));
        }
        return draft;
    }

    private static bool IsUnlikely(Draft draft, GentleCheck check, ItemPath about)
    {
        if (check.NotLessThan is { } other)
            return draft.State.Answers[about] is [{ Number: { } value }]
                && draft.State.Answers[about with { LinkId = other }] is [{ Number: { } least }]
                && value < least;
        return check.When is { } when && Judging.HoldsAt(draft, when, about);
    }
}
