using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.RedFlags;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// Questions that list danger signs as their options. What is told elsewhere must not stand against their answer: the clinic reads
/// both. A sign told later joins the answer and is said back; a "none" against a sign told before is asked about once.
/// </summary>
internal static class ListedSigns
{
    /// <summary>Whether the open question is one of them.</summary>
    public static bool IsAsked(Draft draft) =>
        draft.State.Waiting is { Kind: PendingKinds.Item, Path: { } path }
        && All(draft).Any(listed => listed.Question == path.LinkId);

    /// <summary>Lets the answers follow what was told. <paramref name="asked"/>: what this message replied to.</summary>
    public static Draft Follow(Draft draft, Pending asked)
    {
        foreach (string question in All(draft).Select(listed => listed.Question).Distinct())
        {
            var path = new ItemPath(question);
            if (draft.State.Answers[path].IsEmpty || draft.State.Phase == Phase.Finished)
                continue;
            draft =
                asked.Kind == PendingKinds.Item && asked.Path == path ? AskAboutNone(draft, path) : Joined(draft, path);
        }
        return draft;
    }

    /// <summary>Takes the options off the record that stand there only because of a flag's words, when these are taken back.</summary>
    public static Draft Forget(Draft draft, FlagRecord flag)
    {
        foreach (ListedSign listed in Of(draft, flag.Signs))
        {
            var path = new ItemPath(listed.Question);
            Item item = draft.Context.Item(path);
            if (!draft.State.ChecksMade.Contains(Mark(listed)) || OptionOf(item, listed) is not { } option)
                continue;
            ImmutableArray<AnswerValue> rest = draft.State.Answers[path].Remove(option.Value);
            if (rest.IsEmpty)
                rest = [.. item.Options.Where(other => other.SaysNone).Take(1).Select(none => none.Value)];
            draft = Recording
                .Put(draft, path, rest, draft.Context.Input.Text)
                .With(state => state with { ChecksMade = state.ChecksMade.Remove(Mark(listed)) })
                .Saying(new Prompt.Updated(path));
        }
        return draft;
    }

    private static Draft Joined(Draft draft, ItemPath path)
    {
        Item item = draft.Context.Item(path);
        ImmutableArray<AnswerValue> before = draft.State.Answers[path];
        ListedSign[] told =
        [
            .. draft
                .Context.Reading.RedFlags.Where(finding => IsActive(draft, finding.Id))
                .SelectMany(finding => Of(draft, finding.Signs))
                .Where(listed => listed.Question == path.LinkId)
                .Where(listed => OptionOf(item, listed) is { } option && !before.Contains(option.Value))
                .DistinctBy(listed => listed.Answer),
        ];
        return told.Length == 0
            ? draft
            : Put(draft, path, told, draft.Context.Input.Text).Saying(new Prompt.Updated(path));
    }

    // "None of these", after a story that told one of them: the sign stands until the patient says which it is.
    private static Draft AskAboutNone(Draft draft, ItemPath path)
    {
        Item item = draft.Context.Item(path);
        if (draft.State.Answers[path] is not [var none] || !item.Options.Any(o => o.SaysNone && o.Value.Equals(none)))
            return draft;
        ListedSign[] told =
        [
            .. draft
                .State.Flags.Where(flag => flag is { Status: FlagStatus.Active, FromText: true })
                .SelectMany(flag => Of(draft, flag.Signs))
                .Where(listed => listed.Question == path.LinkId && !draft.State.ChecksMade.Contains(Mark(listed)))
                .DistinctBy(listed => listed.Answer),
        ];
        if (told.Length == 0 || OptionOf(item, told[0]) is not { } first)
            return draft;
        return Put(draft, path, told, WordsOf(draft, told))
            .Then(new Pending(PendingKinds.Contradiction, path, Candidates: [first.Value, none]));
    }

    private static Draft Put(Draft draft, ItemPath path, IReadOnlyCollection<ListedSign> told, string words)
    {
        Item item = draft.Context.Item(path);
        ImmutableArray<AnswerValue> kept =
        [
            .. draft.State.Answers[path].Where(value => !item.Options.Any(o => o.Exclusive && o.Value.Equals(value))),
        ];
        return Recording
            .Put(
                draft,
                path,
                [.. kept, .. told.Select(listed => OptionOf(item, listed)?.Value).OfType<AnswerValue>()],
                words
            )
            .With(state => state with { ChecksMade = state.ChecksMade.Union(told.Select(Mark)) });
    }

    // The words that told the signs, not the "none" that was said now.
    private static string WordsOf(Draft draft, IReadOnlyCollection<ListedSign> told) =>
        string.Join(
            " … ",
            draft
                .State.Flags.Where(flag => told.Any(listed => listed.Signs.IsSubsetOf(flag.Signs)))
                .Select(flag => flag.Words)
                .Where(words => words.Length > 0)
        );

    private static bool IsActive(Draft draft, string flag) =>
        draft.State.Flags.Any(record => record.Id == flag && record.Status == FlagStatus.Active);

    private static Option? OptionOf(Item item, ListedSign listed) =>
        item.Options.FirstOrDefault(option => option.Id == listed.Answer);

    private static IEnumerable<ListedSign> Of(Draft draft, ImmutableHashSet<string> signs) =>
        All(draft).Where(listed => listed.Signs.IsSubsetOf(signs));

    private static ImmutableArray<ListedSign> All(Draft draft) => draft.Context.Pack.RedFlagWords?.Listed ?? [];

    private static string Mark(ListedSign listed) => $"listed:{listed.Question}:{listed.Answer}";
}
