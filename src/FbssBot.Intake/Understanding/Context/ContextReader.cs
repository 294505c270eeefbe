using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Context;

/// <summary>
/// Finds the phrases of a message that deny, doubt, date or lend to somebody else what stands near them, and how far each reaches.
/// </summary>
public static class ContextReader
{
    /// <summary>Reads the context of a whole message; ask the result about any stretch of it.</summary>
    /// <param name="words">The words of the message.</param>
    /// <param name="rules">The rules of its language.</param>
    /// <param name="today">The date that decides which years are past.</param>
    /// <param name="byProxy">Somebody answers for the patient: he, she, my mother … is then the patient.</param>
    public static MessageContext Read(ImmutableArray<Word> words, ContextRules rules, DateOnly today, bool byProxy = false)
    {
        List<Phrase<ContextRule>> found = rules.Phrases.In(words);
        var ends = found.Where(phrase => phrase.Meaning.Kind == ContextKind.End).ToList();
        var cues = found
            .Where(phrase => phrase.Meaning.Kind != ContextKind.End)
            .Where(phrase => !phrase.Meaning.PastYear || NamesPastYear(words, phrase, today))
            .ToList();
        var standing = cues
            .Where(cue => cue.Meaning.Kind != ContextKind.Lookalike && !cues.Exists(other => Overrules(other, cue)))
            .Where(cue => !IsBareAnswer(words, cue))
            .ToList();
        bool proxy = byProxy || standing.Exists(cue => cue.Meaning.Kind == ContextKind.Proxy);
        return new MessageContext(
            words,
            [
                .. standing
                    .Where(cue => cue.Meaning.Kind != ContextKind.Proxy && !(proxy && cue.Meaning.Kind == ContextKind.Other))
                    .SelectMany(cue => Scopes(words, cue, ends)),
            ],
            [.. ends.Select(end => (end.Meaning.Id, end.First))]
        );
    }

    // "no longer" is not "no", "my wife says" is not about the wife: the longer phrase, or the look-alike, has the words.
    private static bool Overrules(Phrase<ContextRule> other, Phrase<ContextRule> cue) =>
        other.Swallows(cue) || (other.Meaning.Kind == ContextKind.Lookalike && other.Covers(cue));

    // "No, I can't feel my leg": a denial that is cut off by a comma answers something else.
    private static bool IsBareAnswer(ImmutableArray<Word> words, Phrase<ContextRule> cue) =>
        cue.Meaning is { Kind: ContextKind.Negation, Direction: ContextDirection.Forward }
        && cue.End < words.Length
        && words[cue.End].Before != Break.None;

    private static bool NamesPastYear(ImmutableArray<Word> words, Phrase<ContextRule> cue, DateOnly today)
    {
        for (int i = cue.First; i < cue.End; i++)
            if (words[i].Text.Length == 4 && int.TryParse(words[i].Text, out int year))
                return year < today.Year;
        return true;
    }

    private static IEnumerable<CueScope> Scopes(
        ImmutableArray<Word> words,
        Phrase<ContextRule> cue,
        List<Phrase<ContextRule>> ends
    )
    {
        ContextRule rule = cue.Meaning;
        if (rule.Direction != ContextDirection.Backward)
            yield return new CueScope(rule, cue.First, cue.End, cue.End, ForwardEnd(words, cue, ends));
        if (rule.Direction != ContextDirection.Forward)
            yield return new CueScope(rule, cue.First, cue.End, BackwardStart(words, cue, ends), cue.First);
    }

    private static int ForwardEnd(ImmutableArray<Word> words, Phrase<ContextRule> cue, List<Phrase<ContextRule>> ends)
    {
        ContextRule rule = cue.Meaning;
        if (rule.Scope == ContextScope.Message)
            return words.Length;
        int end = rule.Scope == ContextScope.Sentence ? words.Length : Math.Min(words.Length, cue.End + rule.Reach);
        for (int i = cue.End; i < end; i++)
            if (words[i].Before == Break.Sentence)
                end = i;
        if (rule.Scope == ContextScope.Clause)
            foreach (Phrase<ContextRule> stop in ends)
                if (stop.First >= cue.End && stop.First < end && rule.Ends.Contains(stop.Meaning.Id))
                    end = stop.First;
        return end;
    }

    private static int BackwardStart(ImmutableArray<Word> words, Phrase<ContextRule> cue, List<Phrase<ContextRule>> ends)
    {
        ContextRule rule = cue.Meaning;
        if (rule.Scope == ContextScope.Message)
            return 0;
        int start = rule.Scope == ContextScope.Sentence ? 0 : Math.Max(0, cue.First - rule.Reach);
        for (int i = cue.First; i > start; i--)
            if (words[i].Before == Break.Sentence)
                start = i;
        if (rule.Scope == ContextScope.Clause)
            foreach (Phrase<ContextRule> stop in ends)
                if (stop.First < cue.First && stop.First > start && rule.Ends.Contains(stop.Meaning.Id))
                    start = stop.First;
        return start;
    }
}
