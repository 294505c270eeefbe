using System.Collections.Immutable;

namespace FbssBot.Intake.Dialog.Repair;

/// <summary>
/// A message that nothing was understood of: a plain request, then the question in another form with its choices, then the words
/// are kept for the clinic and the question is left out. Never a dead end, never the same sentence twice in a row.
/// </summary>
internal static class NotUnderstood
{
    private const int LastTry = 3;
    private static readonly ImmutableArray<string> FirstTry = ["repair.1a", "repair.1b"];

    public static Draft Apply(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        int tries = waiting.Tries + 1;
        if (tries >= LastTry)
            return LeaveForClinic(draft, waiting);
        Draft again = draft.Await(waiting with { Tries = tries });
        return tries == 1 ? Repaired(again, FirstTry.First(id => id != draft.State.LastRepair)) : again;
    }

    /// <summary>An answer that was refused with its reason: the question comes again, then in another form, then the words are kept for the clinic.</summary>
    public static Draft Refused(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        int tries = waiting.Tries + 1;
        return tries >= LastTry ? LeaveForClinic(draft, waiting) : draft.Await(waiting with { Tries = tries });
    }

    private static Draft LeaveForClinic(Draft draft, Pending waiting)
    {
        Draft noted = draft.Noting("unanswered", waiting.Path);
        if (waiting is not { Kind: PendingKinds.Item, Path: { } path })
            return Repaired(noted, "repair.3").Released();
        if (path.LinkId == draft.Context.Settings.ConsentItem)
            return Repaired(noted, "msg.cannot-skip").Await(waiting with { Tries = LastTry - 1 });
        return Repaired(Recording.Skip(noted, path), "repair.3").Released();
    }

    private static Draft Repaired(Draft draft, string message) =>
        draft.With(draft.State with { LastRepair = message }).Say(message);
}
