using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.Text;

/// <summary>Cuts a message into words with positions. Hyphens join words as a space does; emoji and marks part nothing.</summary>
public static class Tokenizer
{
    /// <summary>No more words than this are read: about eight minutes of dictation, and a bound on the work per message.</summary>
    public const int MostWords = 1500;

    // A "word" longer than this is an address, a key or noise; its beginning is read.
    private const int MostLetters = 64;

    /// <summary>The words of <paramref name="text"/>, at most <see cref="MostWords"/>.</summary>
    public static ImmutableArray<Word> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        Break before = Break.None;
        int i = 0;
        while (i < text.Length && words.Count < MostWords)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                before = Stronger(before, BreakOf(text, i));
                i++;
                continue;
            }
            int end = EndOfWord(text, i);
            string folded = Folding.Fold(text.AsSpan(i, Math.Min(end - i, MostLetters)));
            if (folded.Length > 0)
            {
                words.Add(new Word(folded, new TextSpan(i, end), words.Count == 0 ? Break.Sentence : before));
                before = Break.None;
            }
            i = end;
        }
        return words.ToImmutable();
    }

    private static int EndOfWord(string text, int start)
    {
        int i = start + 1;
        while (i < text.Length && IsInside(text, i))
            i++;
        return i;
    }

    private static bool IsInside(string text, int i) =>
        char.IsLetterOrDigit(text[i])
        || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]));

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    private static Break Stronger(Break a, Break b) => a > b ? a : b;

    private static Break BreakOf(string text, int i) =>
        text[i] switch
        {
            ',' or '.' when BetweenDigits(text, i) => Break.None,
            ',' or '(' or ')' or ':' => Break.Comma,
            '.' or ';' or '!' or '?' or '¿' or '¡' or '\n' or '\r' or '–' or '—' or '…' => Break.Sentence,
            '-' when IsDash(text, i) => Break.Sentence,
            _ => Break.None,
        };

    private static bool BetweenDigits(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    // "low back - worse at night": a hyphen with spaces around it is a dash.
    private static bool IsDash(string text, int i) =>
        i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';
}
