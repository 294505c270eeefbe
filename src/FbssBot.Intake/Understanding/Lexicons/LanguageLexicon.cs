using System.Collections.Frozen;
using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>The phrases of one language, compiled: finds every one that stands in a message in one pass over its words.</summary>
public sealed class LanguageLexicon
{
    private readonly PatternIndex<Meaning> _index;
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
        _index = new PatternIndex<Meaning>(phrases, builder);
        Vocabulary = new Vocabulary(builder, FunctionWords.Concat(commonWords), inflection);
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
        var found = ImmutableArray.CreateBuilder<PhraseMatch>();
        foreach (Phrase<Meaning> phrase in _index.In(new MatchedWords(words, numbers, Vocabulary)))
            if (!IsSaidTwice(phrase))
                found.Add(new PhraseMatch(phrase.Meaning, phrase.First, phrase.End));
        return found.ToImmutable();

        // Several patterns of one meaning may match the same words.
        bool IsSaidTwice(Phrase<Meaning> phrase)
        {
            for (int i = found.Count - 1; i >= 0 && found[i].First == phrase.First; i--)
                if (found[i].End == phrase.End && found[i].Meaning == phrase.Meaning)
                    return true;
            return false;
        }
    }

    private static IEnumerable<string> SingleWords(Pattern pattern) =>
        pattern switch
        {
            Pattern.Literal word => [word.Text],
            Pattern.OneOf any => any.Parts.SelectMany(SingleWords),
            _ => [],
        };
}
