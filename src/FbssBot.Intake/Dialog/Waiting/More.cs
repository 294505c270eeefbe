namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"Would you like to add another one?"</summary>
internal static class More
{
    public static Draft Answer(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        if (!Reply.IsYes(draft) && !Reply.IsNo(draft) && waiting.Tries == 0)
            return draft.Await(waiting with { Tries = 1 });
        return RepeatingGroup.Answer(draft, waiting.Path!.Value, Reply.IsYes(draft)).Released();
    }
}
