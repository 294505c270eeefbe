namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"Start over and erase the answers so far?"</summary>
internal static class Restart
{
    public static Draft Answer(Draft draft) => Reply.IsYes(draft) ? Again(draft) : draft.Released();

    /// <summary>A fresh conversation in the same language. Standing red flags stay: they were said.</summary>
    public static Draft Again(Draft draft)
    {
        IntakeState state = draft.State;
        var fresh = new IntakeState
        {
            PackVersion = draft.Context.Pack.Version,
            IntakeId = draft.State.Phase == Phase.Finished ? draft.Context.Input.NewIntakeId : state.IntakeId,
            Language = state.Language,
            StartedAt = draft.Context.Input.Now,
            Turns = state.Turns,
            Greeted = true,
            Flags = draft.State.Phase == Phase.Finished ? [] : state.Flags,
            Alerts = state.Alerts,
        };
        return draft.With(fresh) with { Understood = true };
    }
}
