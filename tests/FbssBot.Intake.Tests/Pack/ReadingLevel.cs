using System.Text.RegularExpressions;

namespace FbssBot.Intake.Tests.Pack;

/// <summary>The Flesch-Kincaid grade of an English text (Kincaid et al. 1975), and how long its sentences are.</summary>
public static partial class ReadingLevel
{
    /// <summary>"{clinicPhone}"</summary>
    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder { get; }

    /// <summary>The end of a sentence: "…now. Call", "…worse? Should".</summary>
    [GeneratedRegex(@"(?<=[.?])\s+")]
    private static partial Regex SentenceEnd { get; }

    /// <summary>Where a reader may breathe: the end of a sentence, a colon, a semicolon, an ellipsis.</summary>
    [GeneratedRegex(@"(?<=[.?!:;])\s+|…\s*")]
    private static partial Regex Pause { get; }

    /// <summary>"don't"</summary>
    [GeneratedRegex("[A-Za-z']+")]
    private static partial Regex Word { get; }

    /// <summary>"ea", "y": vowels that sound as one.</summary>
    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels { get; }

    /// <summary>A final "e", "es" or "ed" that is not spoken.</summary>
    [GeneratedRegex("(?<=[^aeiouyl])e$|(?<=[td])(?<!d)e?s$")]
    private static partial Regex Silent { get; }

    /// <summary>The school grade; null for a text of fewer than twelve words, for which the formula says nothing.</summary>
    public static double? Grade(string text)
    {
        string plain = Placeholder.Replace(text, "");
        string[] words = [.. Word.Matches(plain).Select(match => match.Value)];
        if (words.Length < 12)
            return null;
        int sentences = Math.Max(1, SentenceEnd.Split(text).Count(part => part.Trim().Length > 0));
        return 0.39 * words.Length / sentences + 11.8 * words.Sum(Syllables) / words.Length - 15.59;
    }

    /// <summary>The number of words of the longest sentence.</summary>
    public static int LongestSentence(string text) =>
        Pause
            .Split(Placeholder.Replace(text, "x"))
            .Where(part => part.Any(char.IsLetterOrDigit))
            .Select(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)
            .DefaultIfEmpty(0)
            .Max();

    private static int Syllables(string word)
    {
        string letters = string.Concat(word.ToLowerInvariant().Where(char.IsAsciiLetter));
        if (letters.Length == 0)
            return 0;
        string spoken = letters.EndsWith("le", StringComparison.Ordinal) ? letters : Silent.Replace(letters, "");
        return Math.Max(1, Vowels.Count(spoken));
    }
}
