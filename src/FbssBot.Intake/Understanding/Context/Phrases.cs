using System.Collections.Frozen;
using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Context;

/// <summary>A phrase found in a message.</summary>
/// <param name="Meaning">What it stands for.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
internal readonly record struct Phrase<T>(T Meaning, int First, int End)
{
    /// <summary>Whether it covers all words of the other and more.</summary>
    public bool Swallows<TOther>(Phrase<TOther> other) =>
        First <= other.First && End >= other.End && End - First > other.End - other.First;

    /// <summary>Whether it covers all words of the other.</summary>
    public bool Covers<TOther>(Phrase<TOther> other) => First <= other.First && End >= other.End;
}

/// <summary>
/// Patterns with what they stand for, found in one pass over the words of a message: only the patterns that can begin with a word are
/// tried at it. Immutable, thread-safe.
/// </summary>
internal sealed class Phrases<T>
{
    private static readonly Meaning Unused = new Meaning.Mark("");

    private readonly FrozenDictionary<int, (CompiledPattern Pattern, T Meaning)[]> _byFirstWord;
    private readonly Vocabulary _vocabulary;
    private readonly bool _forgivesTypos;

    /// <param name="phrases">The patterns.</param>
    /// <param name="inflection">Stemming of the language.</param>
    /// <param name="commonWords">Words that are never taken for a misspelling of a pattern's word; null: no typos are forgiven.</param>
    public Phrases(
        IEnumerable<(Pattern Pattern, T Meaning)> phrases,
        Inflection inflection,
        IEnumerable<string>? commonWords = null
    )
    {
        var builder = new VocabularyBuilder(inflection);
        var compiled = phrases
            .Select(phrase => (new CompiledPattern(phrase.Pattern, Unused, builder), phrase.Meaning))
            .ToList();
        _vocabulary = new Vocabulary(builder, commonWords ?? [], inflection);
        _forgivesTypos = commonWords is not null;
        _byFirstWord = compiled
            .SelectMany(entry => entry.Item1.First, (entry, number) => (Number: number, Entry: entry))
            .GroupBy(pair => pair.Number)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Entry).ToArray());
    }

    /// <summary>Every phrase in <paramref name="words"/>, in order of its first word; of one pattern and start the longest.</summary>
    public List<Phrase<T>> In(ImmutableArray<Word> words)
    {
        int[][] numbers = new int[words.Length][];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = NumbersOf(words[i].Text);
        var matched = new MatchedWords(words, numbers);
        var found = new List<Phrase<T>>();
        var tried = new HashSet<CompiledPattern>();
        for (int start = 0; start < numbers.Length; start++)
        {
            tried.Clear();
            foreach (int number in numbers[start])
            foreach ((CompiledPattern pattern, T meaning) in _byFirstWord.GetValueOrDefault(number) ?? [])
                if (tried.Add(pattern) && pattern.End(matched, start) is > 0 and int end)
                    found.Add(new Phrase<T>(meaning, start, end));
        }
        return found;
    }

    private int[] NumbersOf(string word)
    {
        int[] numbers = _vocabulary.Numbers(word);
        if (numbers.Length > 0 || !_forgivesTypos || _vocabulary.Knows(word))
            return numbers;
        return _vocabulary.Corrected(word) is { } corrected ? _vocabulary.Numbers(corrected) : [];
    }
}
