using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FbssBot.Intake.Assessment;

/// <summary>Finds the classes of the medicines that a text says are in use. A name that is taken back ("stopped …") does not count.</summary>
internal sealed class MedicineNames
{
    private readonly FrozenDictionary<string, ImmutableArray<Name>> _namesByFirstWord;
    private readonly string[][] _before;
    private readonly string[][] _after;
    private readonly string[][] _ends;

    public MedicineNames(IEnumerable<MedicineClass> classes, DerivedValue derived)
    {
        _namesByFirstWord = classes
            .SelectMany(known => known.Names.Select(name => new Name(FoldedWords.Of(name), known.Id)))
            .Where(name => name.Words.Length > 0)
            .GroupBy(name => name.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        _before = Phrases(derived.TakenBackBefore);
        _after = Phrases(derived.TakenBackAfter);
        _ends = Phrases(derived.ReachEnds);
    }

    /// <summary>The classes in use according to <paramref name="text"/>.</summary>
    public HashSet<string> ClassesIn(string text)
    {
        List<Mention> mentions = [];
        List<List<string>> stretches = FoldedWords.Stretches(text);
        foreach (List<string> words in stretches)
            Read(words, mentions);
        return [.. mentions.Where(mention => !mention.TakenBack).SelectMany(mention => mention.Classes)];
    }

    private void Read(List<string> words, List<Mention> mentions)
    {
        List<Mention> here = [];
        for (int at = 0; at < words.Count; at++)
            if (NameAt(words, at) is { } mention)
            {
                here.Add(mention);
                at = mention.End - 1;
            }
        for (int at = 0; at < words.Count; at++)
        {
            if (LongestAt(_after, words, at) is var after and > 0 && TakeBackBehind(words, here, mentions, at, after))
                at += after - 1;
            else if (LongestAt(_before, words, at) is var before and > 0)
            {
                TakeBackAhead(words, here, at + before);
                at += before - 1;
            }
        }
        mentions.AddRange(here);
    }

    // "tramadol stopped", and "tramadol, stopped" where nothing else follows the word in its part of the list.
    private bool TakeBackBehind(List<string> words, List<Mention> here, List<Mention> earlier, int at, int length)
    {
        Mention? last = here.LastOrDefault(mention => mention.End <= at);
        if (last is not null && Enumerable.Range(last.End, at - last.End).All(i => !IsAt(_ends, words, i)))
        {
            foreach (Mention mention in here.Where(mention => mention.End <= at))
                mention.TakenBack |= !EndsBetween(words, mention.End, at);
            return true;
        }
        if (here.Any(mention => mention.Start >= at + length) || earlier.Count == 0 || last is not null)
            return false;
        earlier[^1].TakenBack = true;
        return true;
    }

    private void TakeBackAhead(List<string> words, List<Mention> here, int from)
    {
        int end = from;
        while (end < words.Count && !IsAt(_ends, words, end))
            end++;
        foreach (Mention mention in here.Where(mention => mention.Start >= from && mention.Start < end))
            mention.TakenBack = true;
    }

    private bool EndsBetween(List<string> words, int from, int to) =>
        Enumerable.Range(from, to - from).Any(i => IsAt(_ends, words, i));

    private Mention? NameAt(List<string> words, int at)
    {
        if (!_namesByFirstWord.TryGetValue(words[at], out ImmutableArray<Name> names))
            return null;
        Name[] standing = [.. names.Where(name => FoldedWords.StandsAt(words, at, name.Words))];
        if (standing.Length == 0)
            return null;
        int length = standing.Max(name => name.Words.Length);
        return new Mention(
            at,
            at + length,
            [.. standing.Where(name => name.Words.Length == length).Select(name => name.Class)]
        );
    }

    private static bool IsAt(string[][] phrases, List<string> words, int at) => LongestAt(phrases, words, at) > 0;

    private static int LongestAt(string[][] phrases, List<string> words, int at)
    {
        int longest = 0;
        foreach (string[] phrase in phrases)
            if (phrase.Length > longest && FoldedWords.StandsAt(words, at, phrase))
                longest = phrase.Length;
        return longest;
    }

    private static string[][] Phrases(IEnumerable<string> texts) => [.. texts.Select(FoldedWords.Of)];

    private sealed record Name(string[] Words, string Class);

    private sealed class Mention(int start, int end, ImmutableArray<string> classes)
    {
        public int Start => start;
        public int End => end;
        public ImmutableArray<string> Classes => classes;
        public bool TakenBack { get; set; }
    }
}
