using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>
/// Light stemming of one language by the rules of its lexicon file ("ies&gt;y", "ing&gt;"): the first rule that fits is applied. Words of
/// fewer than four letters, and what would leave fewer than four (three without a mere s), stay as they are.
/// </summary>
/// <param name="rules">Endings and what stands for them.</param>
/// <param name="undouble">Whether a doubled last letter of a stem is made single.</param>
/// <param name="clipped">Endings that are often said and written short, and the full ending ("in&gt;ing").</param>
public sealed class Inflection(
    ImmutableArray<(string Suffix, string Replacement)> rules,
    bool undouble,
    ImmutableArray<(string Suffix, string Replacement)> clipped = default
)
{
    /// <summary>The full forms that a folded word may be a clipped form of: "standing" of "standin".</summary>
    public IEnumerable<string> FullForms(string word)
    {
        if (clipped.IsDefaultOrEmpty || word.Length < 5)
            yield break;
        foreach ((string suffix, string replacement) in clipped)
            if (word.EndsWith(suffix, StringComparison.Ordinal))
                yield return string.Concat(word.AsSpan(0, word.Length - suffix.Length), replacement);
    }

    /// <summary>The stem of a folded word.</summary>
    public string Stem(string word)
    {
        if (word.Length < 4)
            return word;
        foreach ((string suffix, string replacement) in rules)
            if (word.Length - suffix.Length >= FewestLetters(suffix) && word.EndsWith(suffix, StringComparison.Ordinal))
                return Undoubled(string.Concat(word.AsSpan(0, word.Length - suffix.Length), replacement));
        return word;
    }

    // Without this, "coño" would be "con" and "care" a "car".
    private static int FewestLetters(string suffix) => suffix == "s" ? 3 : 4;

    // "tripped" and "trip" share a stem; "press" keeps its double s because a rule of its own keeps it.
    private string Undoubled(string stem) =>
        undouble && stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'o')
            ? stem[..^1]
            : stem;
}
