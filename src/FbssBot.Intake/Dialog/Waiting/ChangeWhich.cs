namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"What would you like to change?": the new value itself, or the name of an answer.</summary>
internal static class ChangeWhich
{
    public static Draft Answer(Draft draft)
    {
        Recording.Result result = Recording.Record(Correcting.Understand(draft), correcting: true);
        if (result.Recorded.Length > 0)
            return result.Draft.Released();
        if (NamedItem.In(draft, draft.Context.Input.Text) is { } path)
            return Repair.Change.Reask(draft, path);
        if (Reply.IsNo(draft) || draft.State.Waiting.Tries > 0)
            return draft.Released();
        return draft.Say("change.unknown").Await(draft.State.Waiting with { Tries = 1 });
    }
}
