using System.Globalization;
using System.Text;

namespace FbssBot.Intake.Understanding.Text;

/// <summary>Folds a word to the form in which it is compared: lower case, no accents, no apostrophes ("Can’t" → "cant").</summary>
public static class Folding
{
    /// <summary>The folded form; empty where nothing but marks was given.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        bool plain = true;
        foreach (char c in word)
            plain &= c is >= 'a' and <= 'z' or >= '0' and <= '9';
        return plain ? word.ToString() : FoldMarks(word.ToString());
    }

    private static string FoldMarks(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char c in Decomposed(word))
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
        return folded.ToString();
    }

    // A lone surrogate makes Normalize throw; such a word cannot be in any lexicon, so it is compared as it is.
    private static string Decomposed(string word)
    {
        for (int i = 0; i < word.Length; i++)
            if (
                CharUnicodeInfo.GetUnicodeCategory(word, i)
                is UnicodeCategory.Surrogate
                    or UnicodeCategory.OtherNotAssigned
            )
                return word;
        return word.Normalize(NormalizationForm.FormD);
    }
}
