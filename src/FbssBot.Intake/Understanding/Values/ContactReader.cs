using System.Text;
using System.Text.RegularExpressions;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>An e-mail address or a telephone number, also as spoken ("at", "dot", digits as words).</summary>
internal static partial class ContactReader
{
    /// <summary>lorna.pike@example.com</summary>
    [GeneratedRegex(@"[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Email { get; }

    /// <summary>+1 (555) 555-0142 · 612 00 45 78 · 555 0142</summary>
    [GeneratedRegex(@"\+?\(?\d[\d\s().-]{5,}\d", RegexOptions.CultureInvariant)]
    private static partial Regex Phone { get; }

    // The shortest local numbers have seven digits.
    private const int FewestDigits = 7;

    public static (string Value, TextSpan Span)? Read(Message message)
    {
        var email = WrittenEmail(message.Text) ?? SpokenEmail(message);
        var phone = WrittenPhone(message.Text, email?.Span);
        if (email is { } address && phone is { } number)
            return address.Span.Start < number.Span.Start
                ? ($"{address.Value}, {number.Value}", new TextSpan(address.Span.Start, number.Span.End))
                : ($"{number.Value}, {address.Value}", new TextSpan(number.Span.Start, address.Span.End));
        return email ?? phone ?? SpokenPhone(message);
    }

    private static (string Value, TextSpan Span)? WrittenEmail(string text) =>
        Email.Match(text) is { Success: true } email
            ? (email.Value, new TextSpan(email.Index, email.Index + email.Length))
            : null;

    // The digits of an address ("ana1234567@…") are no telephone number.
    private static (string Value, TextSpan Span)? WrittenPhone(string text, TextSpan? email)
    {
        foreach (Match phone in Phone.Matches(text))
            if (
                phone.Value.Count(char.IsAsciiDigit) >= FewestDigits
                && !(email is { } address && phone.Index < address.End && address.Start < phone.Index + phone.Length)
            )
                return (phone.Value.Trim(), new TextSpan(phone.Index, phone.Index + phone.Length));
        return null;
    }

    private static (string Value, TextSpan Span)? SpokenEmail(Message message)
    {
        foreach (var at in message.Terms("at"))
        {
            int first = at.First - 1;
            while (first >= 1 && (Joins(message, first - 1) || (first >= 2 && Sign(message, first - 1) is not null)))
                first -= Joins(message, first - 1) ? 1 : 2;
            int end = at.End + 1;
            while (
                end < message.Words.Length
                && (Joins(message, end - 1) || (end + 1 < message.Words.Length && Sign(message, end) is not null))
            )
                end += Joins(message, end - 1) ? 1 : 2;
            if (
                first < 0
                || end > message.Words.Length
                || !message.Terms("dot").Any(dot => dot.First >= at.End) && !RawHasDot(message, at.End, end)
            )
                continue;
            var address = new StringBuilder();
            for (int i = first; i < end; i++)
                address.Append(i == at.First ? "@" : Sign(message, i) ?? Raw(message, i));
            return (address.ToString(), message.Span(first, end));
        }
        return null;
    }

    private static bool RawHasDot(Message message, int first, int end) =>
        first < end
        && end <= message.Words.Length
        && message
            .Text[message.Words[first].Span.Start..message.Words[end - 1].Span.End]
            .Contains('.', StringComparison.Ordinal);

    // "lorna.pike at": written dots join words.
    private static bool Joins(Message message, int i) =>
        message.Words[i].Span.End + 1 == message.Words[i + 1].Span.Start
        && message.Text[message.Words[i].Span.End] is '.' or '_' or '-';

    private static string? Sign(Message message, int i) =>
        message.TermAt("dot", i) is not null ? "."
        : message.TermAt("underscore", i) is not null ? "_"
        : message.TermAt("hyphen", i) is not null ? "-"
        : null;

    private static string Raw(Message message, int i)
    {
        string word = message.Words[i].Span.Of(message.Text);
        int end = message.Words[i].Span.End;
        bool dotted =
            i + 1 < message.Words.Length
            && end + 1 == message.Words[i + 1].Span.Start
            && message.Text[end] is '.' or '_' or '-';
        return dotted ? word + message.Text[end] : word;
    }

    private static (string Value, TextSpan Span)? SpokenPhone(Message message)
    {
        var digits = new StringBuilder();
        int first = -1;
        int end = -1;
        foreach (NumberFound number in message.Numbers)
        {
            if (end >= 0 && number.First > end + 1)
            {
                if (digits.Length >= FewestDigits)
                    break;
                digits.Clear();
                first = -1;
            }
            first = first < 0 ? number.First : first;
            end = number.End;
            for (int i = number.First; i < number.End; i++)
                digits.Append(DigitsOf(message, i));
        }
        return digits.Length >= FewestDigits ? (digits.ToString(), message.Span(first, end)) : null;
    }

    private static string DigitsOf(Message message, int i) =>
        message.Words[i].IsDigits ? message.Words[i].Text
        : message.TermAt("number", i) is { Meaning: Lexicons.Meaning.Term term } ? term.Value
        : "";
}
