using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>A concept that a number expresses: a temperature from 38 C or 100.4 F is a fever, without any word for it.</summary>
/// <param name="Expression">What the number stands for.</param>
/// <param name="From">Least value that counts.</param>
/// <param name="To">Greatest value that is plausible.</param>
/// <param name="Near">Words of which one stands near a whole number; a number with a decimal needs none.</param>
/// <param name="NotBefore">Units that make the number something else ("38.5 kg").</param>
internal sealed record NumberRange(
    ConceptExpression Expression,
    decimal From,
    decimal To,
    ImmutableHashSet<string> Near,
    ImmutableHashSet<string> NotBefore
)
{
    private const int NearWords = 5;

    /// <summary>Adds every number of the range in <paramref name="words"/>.</summary>
    public void AddTo(List<Phrase<ConceptExpression>> found, ImmutableArray<Word> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!words[i].IsDigits)
                continue;
            bool isDecimal = IsDecimal(words, i);
            int end = isDecimal ? i + 2 : i + 1;
            if (
                Value(words, i, isDecimal) is { } value
                && value >= From
                && value <= To
                && Counts(words, i, end, isDecimal)
            )
                found.Add(new Phrase<ConceptExpression>(Expression, i, end));
            i = end - 1;
        }
    }

    // "38.7" is cut in two words that only a point parts.
    private static bool IsDecimal(ImmutableArray<Word> words, int i) =>
        i + 1 < words.Length
        && words[i + 1].IsDigits
        && words[i + 1].Before == Break.None
        && words[i + 1].Span.Start == words[i].Span.End + 1
        && words[i + 1].Text.Length <= 2;

    private static decimal? Value(ImmutableArray<Word> words, int i, bool isDecimal)
    {
        string text = words[i].Text.TrimEnd('c', 'f', 'º', '°');
        if (isDecimal)
            text = $"{text}.{words[i + 1].Text.TrimEnd('c', 'f')}";
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : null;
    }

    private bool Counts(ImmutableArray<Word> words, int first, int end, bool isDecimal)
    {
        if (end < words.Length && NotBefore.Contains(words[end].Text))
            return false;
        if (isDecimal)
            return true;
        for (int i = Math.Max(0, first - NearWords); i < Math.Min(words.Length, end + NearWords); i++)
            if (Near.Contains(words[i].Text))
                return true;
        return false;
    }
}
