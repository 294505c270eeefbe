using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>The answer to a gentle check ("Is that right?"): a new value, the proposed one, or keep what is there.</summary>
internal static class GentleCheckAnswer
{
    public static Draft Answer(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        ItemPath path = waiting.Path!.Value;
        // A mere "no" to "is it this one?" is no answer to the list.
        if (PlaceDoubt.IsAsked(waiting) && (Reply.IsYes(draft) || Reply.IsNo(draft)))
            return Proposed(draft, waiting, path);
        GentleCheck? check = draft.Context.Settings.Checks.FirstOrDefault(one => one.Message == waiting.About);
        if (check?.Adds is { } option)
            return Added(draft, path, option);
        Draft open = draft.With(draft.State with { Waiting = new Pending(PendingKinds.Item, path) });
        Recording.Result result = Recording.Record(open, correcting: false);
        if (result.Recorded.Length > 0)
            return result.Draft.Released();
        if (result.Refused)
            return result.Draft.Await(new Pending(PendingKinds.Item, path));
        if (!waiting.Candidates.IsDefaultOrEmpty)
            return Proposed(draft, waiting, path);
        bool keepsOnYes = check?.KeepOnYes ?? true;
        if (Reply.IsYes(draft))
            return keepsOnYes ? draft.Released() : draft.Await(new Pending(PendingKinds.Item, path));
        if (Reply.IsNo(draft))
            return keepsOnYes ? draft.Await(new Pending(PendingKinds.Item, path)) : draft.Released();
        return draft.Released();
    }

    /// <summary>Yes, or the words for it, add what was proposed; whatever else is said joins what is on record.</summary>
    private static Draft Added(Draft draft, ItemPath path, string option)
    {
        Item item = draft.Context.Item(path);
        AnswerValue added = item.Options.First(one => one.Id == option).Value;
        Draft told = Recording.Record(draft, correcting: false).Draft;
        ImmutableArray<AnswerValue> known = told.State.Answers[path];
        return Reply.IsYes(draft) && !known.Contains(added)
            ? Recording.Put(told, path, Recording.Joined(item, known, [added]), draft.Context.Input.Text).Released()
            : told.Released();
    }

    private static Draft Proposed(Draft draft, Pending waiting, ItemPath path) =>
        Reply.IsYes(draft)
            ? Recording.Put(draft, path, waiting.Candidates, draft.Context.Input.Text).Released()
            : draft.Await(new Pending(PendingKinds.Item, path, Tries: Reply.IsNo(draft) ? 0 : 1));
}
