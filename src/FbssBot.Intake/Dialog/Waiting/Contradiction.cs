using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"Before, you told me … Now I hear … Which one should I keep?"</summary>
internal static class Contradiction
{
    public static Draft Answer(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        ItemPath path = waiting.Path!.Value;
        (AnswerValue before, AnswerValue said) = (waiting.Candidates[0], waiting.Candidates[1]);
        // A place names one of the two that were asked about, not one of the item's own options.
        if (draft.Context.Input.Text.Trim() is "1" or "2")
            return draft.Context.Input.Text.Trim() == "2" ? Keep(draft, path, said) : draft.Released();
        Draft open = draft.With(draft.State with { Waiting = new Pending(PendingKinds.Item, path) });
        Recording.Result result = Recording.Record(open, correcting: false);
        if (result.Recorded.Contains(path))
            return result.Draft.Released();
        if (Names(draft, said) && !Names(draft, before))
            return Keep(draft, path, said);
        if (Names(draft, before) || Reply.IsNo(draft))
            return draft.Released();
        if (Reply.IsYes(draft))
            return Keep(draft, path, said);
        return waiting.Tries == 0 ? draft.Await(waiting with { Tries = 1 }) : draft.Released();
    }

    private static Draft Keep(Draft draft, ItemPath path, AnswerValue said) =>
        Recording.Put(draft, path, [said], draft.Context.Input.Text).Saying(new Prompt.Updated(path)).Released();

    private static bool Names(Draft draft, AnswerValue value) =>
        draft.Context.Input.Text.Contains(
            Wording.AnswerWords.Say(draft.Context, value, draft.State.Waiting.Path, draft.State.Language),
            StringComparison.OrdinalIgnoreCase
        );
}
