using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>The expressions of all concepts in one language, compiled. Immutable, thread-safe.</summary>
public sealed class ConceptLanguage
{
    private readonly Phrases<ConceptExpression> _phrases;
    private readonly ImmutableArray<NumberRange> _numbers;

    internal ConceptLanguage(
        string language,
        ImmutableArray<Concept> concepts,
        Phrases<ConceptExpression> phrases,
        ImmutableArray<NumberRange> numbers
    )
    {
        Language = language;
        Concepts = concepts;
        _phrases = phrases;
        _numbers = numbers;
    }

    /// <summary>Language code ("en").</summary>
    public string Language { get; }

    /// <summary>The concepts that have phrases in this language.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    /// <summary>Every expression of a concept in the words; what only looks like one is left out.</summary>
    internal List<Phrase<ConceptExpression>> In(ImmutableArray<Word> words)
    {
        List<Phrase<ConceptExpression>> found = _phrases.In(words);
        foreach (NumberRange range in _numbers)
            range.AddTo(found, words);
        var lookalikes = found.Where(phrase => phrase.Meaning.IsLookalike).ToList();
        found.RemoveAll(phrase =>
            phrase.Meaning.IsLookalike
            || lookalikes.Exists(other => other.Meaning.Concept == phrase.Meaning.Concept && other.Covers(phrase))
        );
        return found;
    }
}
