namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"Go back": the last step is undone, and what was asked then is asked again.</summary>
internal static class Back
{
    public static Draft Apply(Draft draft)
    {
        if (draft.State.Steps is not [.., var step])
            return draft.Say("back.none").Kept();
        return Undo(draft.Say("msg.back"), step).Await(step.Asked with { Tries = 0 });
    }

    /// <summary>Everything as it was before the step; the step is forgotten.</summary>
    public static Draft Undo(Draft draft, Step step)
    {
        IntakeState state = draft.State;
        foreach (Prior change in step.Changes.Reverse())
        {
            Questionnaires.Answers answers = state.Answers.With(change.Path, change.Before);
            if (
                change.InstancesBefore is { } instances
                && Placement.RepeatingGroupAbove(draft.Context.Questionnaire, change.Path.LinkId) is { } group
            )
                answers = answers.WithInstances(new Questionnaires.ItemPath(group.LinkId), instances);
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
