using System.Globalization;
using System.Text;

namespace FbssBot.Intake.Assessment;

/// <summary>The words of a text in lower case without accents, for look-ups that must not depend on either.</summary>
internal static class FoldedWords
{
    /// <summary>The words of one stretch.</summary>
    public static string[] Of(string text) => [.. Stretches(text).SelectMany(stretch => stretch)];

    /// <summary>The words between marks that part a list: , ; ( ) line ends, and a full stop that stands in no number.</summary>
    public static List<List<string>> Stretches(string text)
    {
        string folded = text.Normalize(NormalizationForm.FormD).ToLowerInvariant();
        var stretches = new List<List<string>> { new() };
        var word = new StringBuilder();
        for (int i = 0; i <= folded.Length; i++)
        {
            char c = i < folded.Length ? folded[i] : '\n';
            if (char.IsLetterOrDigit(c))
                word.Append(c);
            if (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (word.Length > 0)
                stretches[^1].Add(word.ToString());
            word.Clear();
            if (c is ',' or ';' or '(' or ')' or '\n' or '\r' || (c == '.' && !InNumber(folded, i)))
                stretches.Add([]);
        }
        stretches.RemoveAll(stretch => stretch.Count == 0);
        return stretches;
    }

    /// <summary>Whether <paramref name="phrase"/> stands in <paramref name="words"/> at <paramref name="at"/>.</summary>
    public static bool StandsAt(IReadOnlyList<string> words, int at, IReadOnlyList<string> phrase)
    {
        if (at + phrase.Count > words.Count)
            return false;
        for (int i = 0; i < phrase.Count; i++)
            if (words[at + i] != phrase[i])
                return false;
        return true;
    }

    private static bool InNumber(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
}
