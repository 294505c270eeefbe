namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"Delete my data": asked about first, because it cannot be undone.</summary>
internal static class DeleteData
{
    public static Draft Apply(Draft draft) => draft.First(draft.State.Waiting).Await(new Pending(PendingKinds.Delete));
}
