using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"Go back": the last step is undone, and what was asked then is asked again.</summary>
internal static class Back
{
    public static Draft Apply(Draft draft)
    {
        if (draft.State.Steps is not [.., var step])
            return draft.Say("back.none").Kept();
        // What was put right beside an answer, or at the review, was a correction: that it is undone must be said.
        ImmutableArray<ItemPath> corrected = Corrected(draft, step);
        Draft undone = Undo(draft.Say(corrected.IsEmpty ? "msg.back" : "back.undone"), step);
        return corrected
            .Aggregate(undone, (said, path) => said.Saying(new Prompt.Updated(path)))
            .Await(step.Asked with { Tries = 0 });
    }

    /// <summary>The places that get back what they had; at a question of the dialog's own, else those that had nothing.</summary>
    private static ImmutableArray<ItemPath> Corrected(Draft draft, Step step)
    {
        Prior[] changed =
        [
            .. step.Changes.Where(change =>
                change.Path != step.Asked.Path
                && !draft.Context.Item(change.Path).Hidden
                && !draft.State.Answers[change.Path].SequenceEqual(change.Before)
            ),
        ];
        Prior[] restored = [.. changed.Where(change => change.Before.Length > 0)];
        Prior[] said =
            restored.Length > 0 ? restored
            : step.Asked.Kind == PendingKinds.Item ? []
            : changed;
        return [.. said.Select(change => change.Path)];
    }

    /// <summary>Everything as it was before the step; the step is forgotten.</summary>
    public static Draft Undo(Draft draft, Step step)
    {
        IntakeState state = draft.State;
        foreach (Prior change in step.Changes.Reverse())
        {
            Answers answers = state.Answers.With(change.Path, change.Before);
            if (
                change.InstancesBefore is { } instances
                && Placement.RepeatingGroupAbove(draft.Context.Questionnaire, change.Path.LinkId) is { } group
            )
                answers = answers.WithInstances(new ItemPath(group.LinkId), instances);
            state = state with
            {
                Answers = answers,
                Skipped = change.WasSkipped ? state.Skipped.Add(change.Path) : state.Skipped.Remove(change.Path),
                Shown = state.Shown.Remove(change.Path),
            };
        }
        return draft.With(state with { Steps = state.Steps.RemoveAt(state.Steps.Length - 1), Phase = Phase.Asking });
    }
}
