using System.Collections.Frozen;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>
/// The words of one language's patterns as numbers: a message's word has every number whose written form, inflection or
/// beginning it is. A misspelt word has the numbers of the nearest word within a distance bounded by its length.
/// </summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int> _exact;
    private readonly FrozenDictionary<string, int> _stems;
    private readonly FrozenDictionary<string, int> _prefixes;
    private readonly FrozenSet<string> _common;
    private readonly FrozenSet<string> _commonStems;
    private readonly FrozenDictionary<char, string[]> _byFirstLetter;
    private readonly Inflection _inflection;
    private readonly int _shortestPrefix;

    internal Vocabulary(VocabularyBuilder builder, IEnumerable<string> common, Inflection inflection)
    {
        Count = builder.Count;
        _exact = builder.Exact.ToFrozenDictionary(StringComparer.Ordinal);
        _stems = builder.Stems.ToFrozenDictionary(StringComparer.Ordinal);
        _prefixes = builder.Prefixes.ToFrozenDictionary(StringComparer.Ordinal);
        _shortestPrefix = _prefixes.Count == 0 ? int.MaxValue : _prefixes.Keys.Min(prefix => prefix.Length);
        _common = common.ToFrozenSet(StringComparer.Ordinal);
        _inflection = inflection;
        _commonStems = _common.Select(inflection.Stem).ToFrozenSet(StringComparer.Ordinal);
        _byFirstLetter = builder
            .Words.Where(word => word.Length >= ShortestCorrected && !char.IsAsciiDigit(word[0]))
            .GroupBy(word => word[0])
            .ToFrozenDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>Letters of the shortest words that are corrected.</summary>
    public const int ShortestCorrected = 4;

    /// <summary>How many numbers there are: they run from zero.</summary>
    internal int Count { get; }

    /// <summary>Whether the word is one of the patterns' or a common word of the language.</summary>
    public bool Knows(string word) =>
        _common.Contains(word) || _commonStems.Contains(_inflection.Stem(word)) || Numbers(word).Length > 0;

    /// <summary>The numbers of a folded word as it is written.</summary>
    public int[] Numbers(string word)
    {
        var numbers = new List<int>(3);
        if (_exact.TryGetValue(word, out int exact))
            numbers.Add(exact);
        if (_stems.TryGetValue(_inflection.Stem(word), out int stem))
            numbers.Add(stem);
        for (int length = _shortestPrefix; length <= word.Length; length++)
            if (_prefixes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, length), out int prefix))
                numbers.Add(prefix);
        return numbers.Count == 0 ? [] : [.. numbers];
    }

    /// <summary>The word of the vocabulary that is clipped here ("walking" for "walkin"); null where none is.</summary>
    public string? Completed(string word)
    {
        foreach (string full in _inflection.FullForms(word))
            if (KnowsWhole(full) && !KnowsWhole(word))
                return full;
        return null;
    }

    private bool KnowsWhole(string word) =>
        _common.Contains(word) || _exact.ContainsKey(word) || _stems.ContainsKey(_inflection.Stem(word));

    /// <summary>The word of the vocabulary that a misspelt word most likely is; null where none is near enough.</summary>
    public string? Corrected(string word)
    {
        int most = MostEdits(word);
        if (!_byFirstLetter.TryGetValue(word[0], out string[]? candidates))
            return null;
        if (most == 0)
            return Array.Find(candidates, candidate => IsSwapped(word, candidate));
        string? best = null;
        int bestEdits = most + 1;
        foreach (string candidate in candidates)
        {
            if (
                Math.Abs(candidate.Length - word.Length) > most
                || MostEdits(candidate) < most && most > 1
                || MostEdits(candidate) == 0
            )
                continue;
            // Letters are left out more often than added: of two words equally near, the longer one.
            bool isLonger = best is not null && candidate.Length > best.Length;
            int edits = EditDistance.Of(word, candidate, Math.Min(most, isLonger ? bestEdits : bestEdits - 1));
            if (edits < bestEdits || (isLonger && edits == bestEdits))
                (best, bestEdits) = (candidate, edits);
        }
        return best;
    }

    // "Nubm" for "numb", "bakc" for "back".
    private static bool IsSwapped(string word, string other)
    {
        if (word.Length < ShortestCorrected || word.Length != other.Length)
            return false;
        int i = 0;
        while (i < word.Length && word[i] == other[i])
            i++;
        return i + 1 < word.Length
            && word[i] == other[i + 1]
            && word[i + 1] == other[i]
            && word.AsSpan(i + 2).SequenceEqual(other.AsSpan(i + 2));
    }

    // Never on short words, unless two letters are swapped: "leg" and "log", "arm" and "am" are too near to each other.
    private static int MostEdits(string word) =>
        word.Length switch
        {
            < 5 => 0,
            < 8 => 1,
            _ => 2,
        };
}
