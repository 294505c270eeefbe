using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"That's wrong": the new value is taken where it was said; else the answer that was named, or the one asked about, is asked again.</summary>
internal static class Change
{
    /// <summary>What happens once the values in the message are on record at <paramref name="recorded"/>.</summary>
    public static Draft Apply(Draft draft, ImmutableArray<ItemPath> recorded)
    {
        if (recorded.Length > 0)
            return draft.Kept();
        if (NamedItem.In(draft) is { } named)
            return Reask(draft, named);
        return draft.First(Open(draft)).Await(new Pending(PendingKinds.ChangeWhich));
    }

    /// <summary>Asks one item again, keeping its answer until a new one comes; afterwards the conversation goes on where it was.</summary>
    public static Draft Reask(Draft draft, ItemPath path) => draft.Await(new Pending(PendingKinds.Item, path));

    private static Pending Open(Draft draft) => draft.State.Waiting;
}
