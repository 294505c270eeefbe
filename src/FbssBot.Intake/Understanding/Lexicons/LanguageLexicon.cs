using System.Collections.Frozen;
using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>The phrases of one language, compiled: finds every one that stands in a message in one pass over its words.</summary>
public sealed class LanguageLexicon
{
    private readonly FrozenDictionary<int, CompiledPattern[]> _byFirstWord;
    private readonly FrozenSet<(string Kind, string Stem)> _saying;

    internal LanguageLexicon(
        string language,
        Inflection inflection,
        IEnumerable<string> functionWords,
        IEnumerable<string> commonWords,
        IReadOnlyCollection<(Pattern Pattern, Meaning Meaning)> phrases
    )
    {
        Language = language;
        Inflection = inflection;
        FunctionWords = functionWords.ToFrozenSet(StringComparer.Ordinal);
        var builder = new VocabularyBuilder(inflection);
        _saying = phrases
            .Where(phrase => phrase.Meaning is Meaning.Term)
            .SelectMany(
                phrase => SingleWords(phrase.Pattern),
                (phrase, word) => (((Meaning.Term)phrase.Meaning).Kind, inflection.Stem(word))
            )
            .ToFrozenSet();
        var compiled = phrases.Select(phrase => new CompiledPattern(phrase.Pattern, phrase.Meaning, builder)).ToList();
        Vocabulary = new Vocabulary(builder, FunctionWords.Concat(commonWords), inflection);
        _byFirstWord = compiled
            .SelectMany(pattern => pattern.First, (pattern, number) => (Number: number, Pattern: pattern))
            .GroupBy(entry => entry.Number)
            .ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.Pattern).ToArray());
    }

    /// <summary>Language code ("en").</summary>
    public string Language { get; }

    /// <summary>Its stemming.</summary>
    public Inflection Inflection { get; }

    /// <summary>Words by which the language is recognised.</summary>
    public FrozenSet<string> FunctionWords { get; }

    /// <summary>Its words.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Whether a stem alone is a term of a kind: "yeah" says "yes".</summary>
    public bool Says(string kind, string stem) => _saying.Contains((kind, stem));

    /// <summary>
    /// Every phrase in <paramref name="words"/>, in order of its first word. <paramref name="spellings"/> has, for each word, the form to
    /// look up: the word itself or its correction.
    /// </summary>
    public ImmutableArray<PhraseMatch> Find(ImmutableArray<Word> words, IReadOnlyList<string> spellings)
    {
        int[][] numbers = new int[words.Length][];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = Vocabulary.Numbers(spellings[i]);
        var matched = new MatchedWords(words, numbers);
        var found = new HashSet<PhraseMatch>();
        var inOrder = ImmutableArray.CreateBuilder<PhraseMatch>();
        for (int start = 0; start < matched.Count; start++)
            foreach (int number in matched.NumbersAt(start))
                if (_byFirstWord.TryGetValue(number, out CompiledPattern[]? patterns))
                    foreach (CompiledPattern pattern in patterns)
                        if (
                            pattern.End(matched, start) is > 0 and int end
                            && found.Add(new PhraseMatch(pattern.Meaning, start, end))
                        )
                            inOrder.Add(new PhraseMatch(pattern.Meaning, start, end));
        return inOrder.ToImmutable();
    }

    private static IEnumerable<string> SingleWords(Pattern pattern) =>
        pattern switch
        {
            Pattern.Literal word => [word.Text],
            Pattern.OneOf any => any.Parts.SelectMany(SingleWords),
            _ => [],
        };
}
