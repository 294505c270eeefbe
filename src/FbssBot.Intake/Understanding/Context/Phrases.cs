using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Context;

/// <summary>
/// Patterns with a vocabulary of their own, and with what they stand for, to be found in the words of a message. Immutable, thread-safe.
/// </summary>
internal sealed class Phrases<T>
{
    private readonly PatternIndex<T> _index;
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
        _index = new PatternIndex<T>(phrases, builder);
        _vocabulary = new Vocabulary(builder, commonWords ?? [], inflection);
        _forgivesTypos = commonWords is not null;
    }

    /// <summary>Every phrase in <paramref name="words"/>, in order of its first word; of one pattern and start the longest.</summary>
    public List<Phrase<T>> In(ImmutableArray<Word> words)
    {
        int[][] numbers = new int[words.Length][];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = NumbersOf(words[i].Text);
        return _index.In(new MatchedWords(words, numbers, _vocabulary));
    }

    private int[] NumbersOf(string word)
    {
        int[] numbers = _vocabulary.Numbers(word);
        if (numbers.Length > 0 || !_forgivesTypos || _vocabulary.Knows(word))
            return numbers;
        return _vocabulary.Corrected(word) is { } corrected ? _vocabulary.Numbers(corrected) : [];
    }
}
