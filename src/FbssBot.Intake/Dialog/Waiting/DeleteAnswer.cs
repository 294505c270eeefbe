namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"Delete all your answers here?"</summary>
internal static class DeleteAnswer
{
    public static Draft Answer(Draft draft)
    {
        if (!Reply.IsYes(draft))
            return draft.Say("delete.kept").Released();
        IntakeState gone = draft.State with
        {
            Phase = Phase.Finished,
            Ending = "deleted",
            Queue = [],
            Waiting = Pending.Nothing,
        };
        return draft.With(gone).Say("delete.done") with
        {
            Erase = true,
            Understood = true,
            Outcome = new OutcomeRequest("deleted", "deletion"),
        };
    }
}
