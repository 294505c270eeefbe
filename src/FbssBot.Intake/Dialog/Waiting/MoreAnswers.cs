using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"Anything else? Say no when you are done.", after an answer to an open question that takes several.</summary>
internal static class MoreAnswers
{
    /// <summary>Whether an answered question takes more answers that are given one by one.</summary>
    public static bool IsDue(Draft draft, ItemPath path)
    {
        Item item = draft.Context.Item(path);
        return item is { Repeats: true, IsQuestion: true }
            && item.Options.IsEmpty
            && draft.State.Answers[path].Length < (item.MaxOccurs ?? int.MaxValue);
    }

    public static Draft Answer(Draft draft)
    {
        ItemPath path = draft.State.Waiting.Path!.Value;
        if (Reply.IsNo(draft) || draft.Context.Reading.Command is { Id: "skip" or "notUnderstood" })
            return draft.Released();
        ImmutableArray<AnswerValue> before = draft.State.Answers[path];
        ImmutableArray<AnswerValue> said =
        [
            .. draft
                .Context.Reread(draft.State, path)
                .Findings.Where(f => f.LinkId == path.LinkId)
                .Select(f => f.Value)
                .Except(before),
        ];
        if (said.IsEmpty)
            return draft.Released();
        ImmutableArray<AnswerValue> all = [.. before, .. said];
        if (AnswerRules.Refusal(draft, path, all) is { } refusal)
            return refusal(draft).Kept();
        Draft added = Recording.Put(draft, path, all, draft.Context.Input.Text);
        return IsDue(added, path) ? added.Await(draft.State.Waiting) : added.Released();
    }
}
