using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.RedFlags;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// Questions that list danger signs as their options. What is told elsewhere must not stand against their answer unseen: a "none"
/// against a sign told before is asked about once; a sign told later is an alarm of its own and is named beside the answer.
/// </summary>
internal static class ListedSigns
{
    /// <summary>Whether the open question is one of them.</summary>
    public static bool IsAsked(Draft draft) =>
        draft.State.Waiting is { Kind: PendingKinds.Item, Path: { } path }
        && All(draft).Any(listed => listed.Question == path.LinkId);

    /// <summary>Asks about a "none" against a sign that was told before. <paramref name="asked"/>: what this message replied to.</summary>
    public static Draft Follow(Draft draft, Pending asked) =>
        asked is { Kind: PendingKinds.Item, Path: { } path }
        && draft.State.Phase != Phase.Finished
        && draft.State.Answers[path].Length > 0
        && All(draft).Any(listed => listed.Question == path.LinkId)
            ? AskAboutNone(draft, path)
            : draft;

    /// <summary>The words in which signs were told that the question lists and its answer does not name; empty where there are none.</summary>
    public static ImmutableArray<string> ToldBeside(Draft draft, ItemPath path)
    {
        ImmutableArray<AnswerValue> answers = draft.State.Answers[path];
        return
        [
            .. draft
                .State.Flags.Where(flag => flag is { Status: FlagStatus.Active, FromText: true })
                .Where(flag =>
                    Of(draft, flag.Signs)
                        .Any(listed =>
                            listed.Question == path.LinkId
                            && OptionOf(draft.Context.Item(path), listed) is { } option
                            && !answers.Contains(option.Value)
                        )
                )
                .Select(flag => flag.Words)
                .Where(words => words.Length > 0)
                .Distinct(),
        ];
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
        ImmutableArray<AnswerValue> signs =
        [
            .. told.Select(listed => OptionOf(item, listed)?.Value).OfType<AnswerValue>(),
        ];
        return Recording
            .Put(draft, path, Recording.Joined(item, draft.State.Answers[path], signs), words)
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

    private static Option? OptionOf(Item item, ListedSign listed) =>
        item.Options.FirstOrDefault(option => option.Id == listed.Answer);

    private static IEnumerable<ListedSign> Of(Draft draft, ImmutableHashSet<string> signs) =>
        All(draft).Where(listed => listed.Signs.IsSubsetOf(signs));

    private static ImmutableArray<ListedSign> All(Draft draft) => draft.Context.Pack.RedFlagWords?.Listed ?? [];

    private static string Mark(ListedSign listed) => $"listed:{listed.Question}:{listed.Answer}";
}
