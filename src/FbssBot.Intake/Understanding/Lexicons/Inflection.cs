using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>
/// Light stemming of one language by the rules of its lexicon file ("ies&gt;y", "ing&gt;"): the first rule that fits is applied. Words of
/// fewer than four letters, and what would leave fewer than four (three without a mere s), stay as they are.
/// </summary>
public sealed class Inflection(ImmutableArray<(string Suffix, string Replacement)> rules, bool undouble)
{
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
