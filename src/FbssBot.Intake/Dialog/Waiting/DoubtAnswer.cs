using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>Which of several readings was meant: by number, by words, or by a new and clear answer.</summary>
internal static class DoubtAnswer
{
    public static Draft Answer(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        ItemPath path = waiting.Path!.Value;
        bool isList = draft.Context.Item(path).Repeats;
        ImmutableArray<AnswerValue> known = isList ? draft.State.Answers[path] : [];
        if (Picked(draft, waiting.Candidates) is { } picked)
            return Recording.Put(draft, path, [.. known.Remove(picked), picked], draft.Context.Input.Text).Released();
        string? joins = isList ? ToldInPart.Mark : null;
        Draft open = draft.With(draft.State with { Waiting = new Pending(PendingKinds.Item, path, joins) });
        Recording.Result result = Recording.Record(open, correcting: false);
        if (result.Recorded.Contains(path))
            return result.Draft.Released();
        // "Neither": what else was said of the list stands.
        if (known.Length > 0 && Reply.IsNo(draft))
            return draft.Released();
        if (InUnit(open, path, waiting.Candidates) is { } measured)
            return Recording.Put(draft, path, [measured], draft.Context.Input.Text).Released();
        if (waiting.Tries == 0)
            return draft.Await(waiting with { Tries = 1 });
        // Nothing else of it is on record: the question comes again as a whole.
        return known.Length > 0 ? draft.Released() : draft.Await(new Pending(PendingKinds.Item, path, Tries: 1));
    }

    /// <summary>Whether the question has been answered meanwhile; a list, by one of the readings.</summary>
    public static bool IsSettled(Draft draft, Pending pending)
    {
        ItemPath path = pending.Path!.Value;
        ImmutableArray<AnswerValue> answers = draft.State.Answers[path];
        return draft.Context.Item(path).Repeats && !pending.Candidates.IsDefaultOrEmpty
            ? answers.Any(pending.Candidates.Contains)
            : answers.Length > 0;
    }

    private static AnswerValue? Picked(Draft draft, ImmutableArray<AnswerValue> candidates)
    {
        string text = draft.Context.Input.Text.Trim();
        if (candidates.IsDefaultOrEmpty)
            return null;
        if (
            int.TryParse(text, CultureInfo.InvariantCulture, out int number)
            && number >= 1
            && number <= candidates.Length
            && (IsOfUnits(candidates) || candidates.All(candidate => candidate.Number is null))
        )
            return candidates[number - 1];
        ImmutableArray<AnswerValue> named =
        [
            .. candidates.Where(candidate => OwnWords(draft, candidate, candidates).Any(word => Says(text, word))),
        ];
        return named.Length == 1 ? named[0] : null;
    }

    /// <summary>Whether one number was said and its unit is asked for.</summary>
    private static bool IsOfUnits(ImmutableArray<AnswerValue> candidates) =>
        candidates.Length > 1
        && candidates.All(candidate => candidate is AnswerValue.Quantity && candidate.Number == candidates[0].Number);

    /// <summary>"weeks" after "6": the number that was said, read with the unit that is said now.</summary>
    private static AnswerValue? InUnit(Draft draft, ItemPath path, ImmutableArray<AnswerValue> candidates)
    {
        if (candidates.IsDefaultOrEmpty || !IsOfUnits(candidates))
            return null;
        string number = candidates[0].Number!.Value.ToString(CultureInfo.InvariantCulture);
        TurnInput input = draft.Context.Input;
        DialogContext joined = draft.Context with { Input = input with { Text = $"{number} {input.Text}" } };
        return joined
            .Reread(draft.State, path)
            .Findings.FirstOrDefault(finding => finding.LinkId == path.LinkId)
            ?.Value;
    }

    /// <summary>The words of one candidate that no other has.</summary>
    private static IEnumerable<string> OwnWords(
        Draft draft,
        AnswerValue candidate,
        ImmutableArray<AnswerValue> candidates
    ) =>
        WordsOf(draft, candidate)
            .Except(candidates.Where(other => !other.Equals(candidate)).SelectMany(other => WordsOf(draft, other)));

    private static string[] WordsOf(Draft draft, AnswerValue value) =>
        Wording
            .AnswerWords.Say(draft.Context, value, path: null, draft.State.Language)
            .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

    // "Low" for "Lower back", "lefty" for "Left leg".
    private static bool Says(string text, string word) =>
        word.Length >= ShortestWord
        && text.Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries)
            .Any(said =>
                said.Length >= ShortestWord
                && (
                    word.StartsWith(said, StringComparison.OrdinalIgnoreCase)
                    || said.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                )
            );

    private const int ShortestWord = 3;
}
