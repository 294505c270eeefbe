using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Lexicons;
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
    public static MessageContext Read(
        ImmutableArray<Word> words,
        ContextRules rules,
        DateOnly today,
        bool byProxy = false
    )
    {
        List<Phrase<ContextCue>> found = rules.Phrases.In(words);
        List<Phrase<ContextCue>> tenses = [.. found.Where(IsTense)];
        found.RemoveAll(IsTense);
        var ends = found
            .Where(phrase => phrase.Meaning.Rule.Kind == ContextKind.End)
            .Where(phrase => !phrase.Meaning.Rule.AfterBreak || words[phrase.First].Before != Break.None)
            .ToList();
        var cues = found
            .Where(phrase => phrase.Meaning.Rule.Kind != ContextKind.End)
            .Where(phrase => !phrase.Meaning.Rule.PastYear || NamesPastYear(words, phrase, today))
            .Where(phrase => !phrase.Meaning.IsLookalike || !IsCut(words, phrase))
            .Where(phrase => !phrase.Meaning.Rule.Final || phrase.Meaning.IsLookalike || IsLast(words, phrase))
            .ToList();
        var standing = cues.Where(cue => !cue.Meaning.IsLookalike && !cues.Exists(other => Overrules(other, cue)))
            .Where(cue => !IsBareAnswer(words, cue))
            .ToList();
        bool proxy = byProxy || standing.Exists(cue => cue.Meaning.Rule.Kind == ContextKind.Proxy);
        return new MessageContext(
            words,
            [
                .. standing
                    .Where(cue => cue.Meaning.Rule.Kind != ContextKind.Proxy)
                    .Where(cue => !proxy || cue.Meaning.Rule.Kind != ContextKind.Other)
                    .SelectMany(cue => Scopes(words, cue, ends)),
            ],
            [.. ends.Select(end => (end.Meaning.Rule.Id, end.First))],
            [
                .. tenses
                    .Where(verb => !verb.Meaning.IsLookalike)
                    .Where(verb => !tenses.Exists(other => other.Meaning.IsLookalike && Overrules(other, verb)))
                    .Select(verb => new Tense(verb.Meaning.Rule.Kind == ContextKind.ToldNow, verb.First)),
            ]
        );
    }

    private static bool IsTense(Phrase<ContextCue> phrase) =>
        phrase.Meaning.Rule.Kind is ContextKind.ToldNow or ContextKind.ToldPast;

    // "no longer" is not "no", "my wife says" is not about the wife: the longer phrase, or the row's own look-alike, has the words.
    private static bool Overrules(Phrase<ContextCue> other, Phrase<ContextCue> cue) =>
        other.Meaning.IsLookalike
            ? other.First <= cue.First && cue.First < other.End && other.Meaning.Rule.Kind == cue.Meaning.Rule.Kind
            : other.Swallows(cue);

    // "It does not burn, well, ..." is not the "not well" that only looks like a denial.
    private static bool IsCut(ImmutableArray<Word> words, Phrase<ContextCue> phrase)
    {
        for (int i = phrase.First + 1; i < phrase.End; i++)
            if (words[i].Before != Break.None)
                return true;
        return false;
    }

    // "No, I can't feel my leg": a denial that is cut off by a comma answers something else.
    private static bool IsBareAnswer(ImmutableArray<Word> words, Phrase<ContextCue> cue) =>
        cue.Meaning.Rule is { Kind: ContextKind.Negation, Direction: ContextDirection.Forward }
        && cue.End < words.Length
        && words[cue.End].Before != Break.None;

    private static bool NamesPastYear(ImmutableArray<Word> words, Phrase<ContextCue> cue, DateOnly today)
    {
        for (int i = cue.First; i < cue.End; i++)
            if (words[i].Text.Length == 4 && int.TryParse(words[i].Text, out int year))
                return year < today.Year;
        return true;
    }

    private static bool IsLast(ImmutableArray<Word> words, Phrase<ContextCue> cue) =>
        cue.End == words.Length || words[cue.End].Before != Break.None;

    private static IEnumerable<CueScope> Scopes(
        ImmutableArray<Word> words,
        Phrase<ContextCue> cue,
        List<Phrase<ContextCue>> ends
    )
    {
        ContextRule rule = cue.Meaning.Rule;
        if (rule.Direction != ContextDirection.Backward)
            yield return new CueScope(rule, cue.First, cue.End, cue.End, ForwardEnd(words, cue, ends));
        if (rule.Direction != ContextDirection.Forward)
            yield return new CueScope(rule, cue.First, cue.End, BackwardStart(words, cue, ends), cue.First);
    }

    private static int ForwardEnd(ImmutableArray<Word> words, Phrase<ContextCue> cue, List<Phrase<ContextCue>> ends)
    {
        ContextRule rule = cue.Meaning.Rule;
        if (rule.Scope == ContextScope.Message)
            return words.Length;
        int end = rule.Scope == ContextScope.Sentence ? words.Length : Math.Min(words.Length, cue.End + rule.Reach);
        for (int i = cue.End; i < end; i++)
            if (words[i].Before == Break.Sentence)
                end = i;
        if (rule.Scope == ContextScope.Clause)
            foreach (Phrase<ContextCue> stop in ends)
                if (stop.First >= cue.End && stop.First < end && rule.Ends.Contains(stop.Meaning.Rule.Id))
                    end = stop.First;
        return end;
    }

    private static int BackwardStart(ImmutableArray<Word> words, Phrase<ContextCue> cue, List<Phrase<ContextCue>> ends)
    {
        ContextRule rule = cue.Meaning.Rule;
        if (rule.Scope == ContextScope.Message)
            return 0;
        int start = rule.Scope == ContextScope.Sentence ? 0 : Math.Max(0, cue.First - rule.Reach);
        // "Numbness yes, weakness no": with a word of its own before it, the "no" speaks of that alone; "fever, chills: none" of all.
        if (rule.Final && cue.First > 0 && words[cue.First].Before == Break.None)
            for (int i = cue.First - 1; i > start; i--)
                if (words[i].Before != Break.None)
                    start = i;
        for (int i = cue.First; i > start; i--)
            if (words[i].Before == Break.Sentence)
                start = i;
        if (rule.Scope == ContextScope.Clause)
            foreach (Phrase<ContextCue> stop in ends)
                if (stop.First < cue.First && stop.First > start && rule.Ends.Contains(stop.Meaning.Rule.Id))
                    start = stop.First;
        return start;
    }
}
