using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Repair;

/// <summary>
/// "Skip": the question is left out. One that safety needs is asked for once more with the reason, then left for the clinic as not
/// answered; only consent cannot be left out.
/// </summary>
internal static class Skip
{
    public static Draft Apply(Draft draft)
    {
        if (draft.State.Waiting is not { Kind: PendingKinds.Item, Path: { } path })
            return draft.Kept();
        Pending waiting = draft.State.Waiting;
        bool isNeeded = draft.Context.Item(path) is { Required: true, Type: not ItemType.Group };
        if (isNeeded && (waiting.Tries == 0 || path.LinkId == draft.Context.Settings.ConsentItem))
            return draft
                .Say(path.LinkId == draft.Context.Settings.ConsentItem ? "msg.cannot-skip" : "msg.decline-needed")
                .Await(waiting with { Tries = 1 });
        return Recording.Skip(draft, path).Say("msg.skipped").Released();
    }
}
