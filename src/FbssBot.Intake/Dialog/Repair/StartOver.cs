namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"Start over": asked about first, because it erases.</summary>
internal static class StartOver
{
    public static Draft Apply(Draft draft) => draft.First(draft.State.Waiting).Await(new Pending(PendingKinds.Restart));
}
