using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"Skip": the question is left out, unless safety needs an answer.</summary>
internal static class Skip
{
    public static Draft Apply(Draft draft)
    {
        if (draft.State.Waiting is not { Kind: PendingKinds.Item, Path: { } path })
            return draft.Kept();
        if (draft.Context.Item(path) is { Required: true, Type: not ItemType.Group })
            return draft.Say("msg.cannot-skip").Kept();
        return Recording.Skip(draft, path).Say("msg.skipped").Released();
    }
}
