using FbssBot.Intake.Dialog.Amending;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>A correction at one of the dialog's own questions (the read-back, the review, "What would you like to change?").</summary>
internal static class Corrected
{
    /// <summary>
    /// The draft with everything that the message puts right on record and said back, and the question that it left without an answer
    /// asked; null where it puts nothing right. <paramref name="objects"/>: the message says that something is wrong.
    /// </summary>
    public static Draft? Try(Draft draft, bool objects)
    {
        if (Amendment.Make(draft) is { } amended)
            return Amendment.Emptied(amended) is { } emptied ? Asked(amended, emptied) : amended;
        Recording.Result result = Recording.Record(objects ? Correcting.Understand(draft) : draft, correcting: true);
        return result.Recorded.IsEmpty
            ? null
            : Said(result).With(result.Draft.State with { Waiting = draft.State.Waiting });
    }

    /// <summary>What was told for the first time is said back like what was changed: the patient sends what was seen.</summary>
    private static Draft Said(Recording.Result result) =>
        result
            .Recorded.Where(path =>
                !result.Draft.Context.Item(path).Hidden
                && result.Draft.Said.OfType<Prompt.Updated>().All(updated => updated.Path != path)
            )
            .Aggregate(result.Draft, (draft, path) => draft.Saying(new Prompt.Updated(path)));

    private static Draft Asked(Draft draft, ItemPath path) =>
        draft.First(draft.State.Waiting).Await(new Pending(PendingKinds.Item, path));
}
