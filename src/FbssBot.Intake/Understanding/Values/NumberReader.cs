using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>
/// Numbers of a message: "7", "6.4", "4,5", "twenty-five", "treinta y cinco", "seven and a half", "7/10", "seven out of ten", "6 to 8".
/// </summary>
internal static class NumberReader
{
    // "7, maybe 8" and "four nights, maybe five": so many words may stand between the ends of a range.
    private const int MostBetween = 3;

    public static ImmutableArray<NumberFound> Numbers(Message message)
    {
        var found = new List<NumberFound>();
        for (int i = 0; i < message.Words.Length; )
        {
            NumberFound? number = message.Words[i].IsDigits
                ? Digits(message, i) ?? Words(message, i)
                : Words(message, i);
            if (number is { } n)
            {
                n = IsBelowZero(message, i) ? n with { Value = -n.Value } : n;
                found.Add(n.Value < 0 ? n : WithHalf(message, n));
                i = Math.Max(found[^1].End, i + 1);
            }
            else
            {
                i++;
            }
        }
        return Joined(message, found);
    }

    /// <summary>"minus 2", "-2": a sign stands right before the digits, and not between two numbers as in "6-8".</summary>
    private static bool IsBelowZero(Message message, int i)
    {
        int start = message.Words[i].Span.Start;
        bool hasSign =
            start > 0
            && message.Text[start - 1] is '-' or '−'
            && (start == 1 || char.IsWhiteSpace(message.Text[start - 2]));
        return hasSign || (i > 0 && message.TermAt("minus", i - 1) is not null);
    }

    private static NumberFound? Digits(Message message, int i)
    {
        string word = message.Words[i].Text;
        if (word.Length > 9 || !word.All(char.IsAsciiDigit))
            return null;
        decimal value = decimal.Parse(word, CultureInfo.InvariantCulture);
        if (
            i + 1 < message.Words.Length
            && IsDecimalPoint(message, i)
            && message.Words[i + 1].Text is { Length: <= 2 } decimals
            && decimals.All(char.IsAsciiDigit)
        )
            return new NumberFound(decimal.Parse($"{word}.{decimals}", CultureInfo.InvariantCulture), i, i + 2);
        return new NumberFound(value, i, i + 1);
    }

    private static bool IsDecimalPoint(Message message, int i)
    {
        int end = message.Words[i].Span.End;
        return message.Words[i + 1].Span.Start == end + 1
            && message.Text[end] is '.' or ','
            && !(
                i + 2 < message.Words.Length
                && message.Words[i + 2].IsDigits
                && message.Words[i + 2].Span.Start == message.Words[i + 1].Span.End + 1
            );
    }

    private static NumberFound? Words(Message message, int first)
    {
        if (message.TermAt("number", first) is not { } term)
            return null;
        decimal total = 0;
        decimal current = Value(term);
        int end = term.End;
        while (Next(message, end) is { } next)
        {
            decimal value = Value(next);
            bool joined = next.First > end;
            if (value == 1000 && total == 0 && !joined)
                (total, current) = (Math.Max(current, 1) * 1000, 0);
            else if (value == 100 && current is > 0 and < 100 && !joined)
                current *= 100;
            else if (current is 0 && total > 0)
                current = value;
            else if (current >= 20 && current % 10 == 0 && current % 100 != 0 && value is > 0 and < 10)
                current += value;
            else if (current >= 100 && current % 100 == 0 && value < 100)
                current += value;
            else if (current is 19 or 20 && value is >= 10 and < 100 && !joined && total == 0)
                current = (current * 100) + value;
            else
                break;
            end = next.End;
        }
        return new NumberFound(total + current, first, end);
    }

    // "treinta y cinco", "two thousand and nineteen": one joining word may stand between the parts.
    private static PhraseMatch? Next(Message message, int at)
    {
        if (at >= message.Words.Length || message.Words[at].Before == Text.Break.Sentence)
            return null;
        if (message.TermAt("number", at) is { } next)
            return next;
        return message.TermAt("number-joint", at) is { } joint ? message.TermAt("number", joint.End) : null;
    }

    private static NumberFound WithHalf(Message message, NumberFound number) =>
        message.TermAt("half", number.End) is { } half
            ? number with
            {
                Value = number.Value + 0.5m,
                End = half.End,
            }
            : number;

    private static ImmutableArray<NumberFound> Joined(Message message, List<NumberFound> numbers)
    {
        var joined = ImmutableArray.CreateBuilder<NumberFound>();
        for (int i = 0; i < numbers.Count; i++)
        {
            NumberFound number = numbers[i];
            if (i + 1 < numbers.Count && IsOutOf(message, number, numbers[i + 1]))
                number = number with { OutOf = numbers[i + 1].Value, End = numbers[++i].End };
            if (i + 1 < numbers.Count && IsRange(message, number, numbers[i + 1]))
            {
                NumberFound upper = numbers[++i];
                if (i + 1 < numbers.Count && IsOutOf(message, upper, numbers[i + 1]))
                    upper = upper with { OutOf = numbers[++i].Value, End = numbers[i].End };
                number = number with { Low = number.Value, Value = upper.Value, End = upper.End, OutOf = upper.OutOf };
            }
            joined.Add(number);
        }
        return joined.ToImmutable();
    }

    private static bool IsOutOf(Message message, NumberFound number, NumberFound next) =>
        next.Value is 10 or 100
        && number.Value <= next.Value
        && (
            (next.First == number.End && Between(message, number, next) is "/")
            || (message.TermAt("out-of", number.End) is { } term && term.End == next.First)
        );

    private static bool IsRange(Message message, NumberFound low, NumberFound high)
    {
        if (high.Value <= low.Value || high.First - low.End > MostBetween || high.Value > 366)
            return false;
        if (high.First == low.End && Between(message, low, high) is "-" or "–" or " - " or " – ")
            return true;
        if (message.TermBefore("range", high.First) is { } link && link.First >= low.End)
            return !Enumerable
                .Range(low.End, link.First - low.End)
                .Any(i => message.Words[i].Before == Text.Break.Sentence);
        return message.TermBefore("range-open", low.First) is not null
            && message.TermBefore("range-close", high.First) is { } close
            && close.First >= low.End;
    }

    private static string Between(Message message, NumberFound a, NumberFound b) =>
        message.Text[message.Words[a.End - 1].Span.End..message.Words[b.First].Span.Start];

    private static decimal Value(PhraseMatch term) =>
        decimal.Parse(((Meaning.Term)term.Meaning).Value, CultureInfo.InvariantCulture);
}
