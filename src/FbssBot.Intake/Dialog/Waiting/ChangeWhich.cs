namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"What would you like to change?": the new value itself, or the name of an answer.</summary>
internal static class ChangeWhich
{
    public static Draft Answer(Draft draft)
    {
        if (Corrected.Try(draft, objects: true) is { } corrected)
            return corrected.State.Waiting.Kind == PendingKinds.ChangeWhich ? corrected.Released() : corrected;
        if (NamedItem.In(draft) is { } path)
            return Repair.Change.Reask(draft, path);
        if (Reply.IsNo(draft) || draft.State.Waiting.Tries > 0)
            return draft.Released();
        return draft.Say("change.unknown").Await(draft.State.Waiting with { Tries = 1 });
    }
}
