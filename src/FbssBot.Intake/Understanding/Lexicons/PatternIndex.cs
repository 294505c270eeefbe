using System.Collections.Frozen;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>
/// Patterns with what they stand for, found in one pass over the words of a message: at each word only those are tried that can begin
/// with it. Immutable, thread-safe.
/// </summary>
internal sealed class PatternIndex<T>
{
    private readonly FrozenDictionary<int, (CompiledPattern Pattern, T Meaning)[]> _byFirstWord;

    /// <param name="phrases">The patterns.</param>
    /// <param name="vocabulary">Gives their words numbers.</param>
    public PatternIndex(IEnumerable<(Pattern Pattern, T Meaning)> phrases, VocabularyBuilder vocabulary) =>
        _byFirstWord = phrases
            .Select(phrase => (Pattern: new CompiledPattern(phrase.Pattern, vocabulary), phrase.Meaning))
            .SelectMany(entry => entry.Pattern.First, (entry, number) => (Number: number, Entry: entry))
            .GroupBy(pair => pair.Number)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Entry).ToArray());

    /// <summary>Every phrase in <paramref name="words"/>, in order of its first word; of one pattern and start the longest.</summary>
    public List<Phrase<T>> In(MatchedWords words)
    {
        var found = new List<Phrase<T>>();
        for (int start = 0; start < words.Count; start++)
        {
            ReadOnlySpan<int> numbers = words.NumbersAt(start);
            for (int i = 0; i < numbers.Length; i++)
                if (_byFirstWord.TryGetValue(numbers[i], out (CompiledPattern Pattern, T Meaning)[]? entries))
                    foreach ((CompiledPattern pattern, T meaning) in entries)
                        if (
                            pattern.MayOccurIn(words)
                            && !pattern.First.AsSpan().ContainsAny(numbers[..i])
                            && pattern.End(words, start) is > 0 and int end
                        )
                            found.Add(new Phrase<T>(meaning, start, end));
        }
        return found;
    }
}
