using System.Globalization;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Compares answers as R4 enableWhen and FHIRPath do: numbers by value, codings by system and code, quantities in the same unit
/// or after UCUM conversion, dates part by part. What cannot be decided (2021 against 2021-05-01) is neither equal nor ordered.
/// </summary>
public static class ValueComparison
{
    /// <summary>Whether the two are surely the same.</summary>
    public static bool AreEqual(AnswerValue left, AnswerValue right) =>
        (left, right) switch
        {
            (AnswerValue.Coding a, AnswerValue.Coding b) => a == b,
            (AnswerValue.Boolean a, AnswerValue.Boolean b) => a.Value == b.Value,
            (AnswerValue.Text or AnswerValue.Uri, AnswerValue.Text or AnswerValue.Uri) => left.Plain == right.Plain,
            (AnswerValue.Reference a, AnswerValue.Reference b) => a.Value == b.Value,
            (AnswerValue.Attachment a, AnswerValue.Attachment b) => a.Json == b.Json,
            _ => Compare(left, right) == 0,
        };

    /// <summary>Less than zero, zero or more than zero; null where the order is undefined or cannot be decided.</summary>
    public static int? Compare(AnswerValue left, AnswerValue right) =>
        (left, right) switch
        {
            (AnswerValue.Quantity a, AnswerValue.Quantity b) => QuantityUnits.Compare(a, b),
            (AnswerValue.Integer or AnswerValue.Decimal, AnswerValue.Integer or AnswerValue.Decimal) =>
                left.Number!.Value.CompareTo(right.Number!.Value),
            (AnswerValue.Date or AnswerValue.DateTime, AnswerValue.Date or AnswerValue.DateTime) => CompareDates(
                left.Plain,
                right.Plain
            ),
            (AnswerValue.Time a, AnswerValue.Time b) => CompareTimes(a.Value, b.Value),
            _ => null,
        };

    private static int? CompareTimes(string left, string right) =>
        TimeOnly.TryParse(left, CultureInfo.InvariantCulture, out TimeOnly a)
        && TimeOnly.TryParse(right, CultureInfo.InvariantCulture, out TimeOnly b)
            ? a.CompareTo(b)
            : null;

    private static int? CompareDates(string left, string right)
    {
        if (HasTime(left) && HasTime(right))
            return
                DateTimeOffset.TryParse(
                    left,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out DateTimeOffset a
                )
                && DateTimeOffset.TryParse(
                    right,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out DateTimeOffset b
                )
                ? a.CompareTo(b)
                : null;

        // YYYY, YYYY-MM and YYYY-MM-DD have fixed widths, so that the common part compares as text.
        ReadOnlySpan<char> shorter = DatePart(left);
        ReadOnlySpan<char> longer = DatePart(right);
        int common = Math.Min(shorter.Length, longer.Length);
        int order = shorter[..common].SequenceCompareTo(longer[..common]);
        bool samePrecision = shorter.Length == longer.Length && HasTime(left) == HasTime(right);
        return order != 0 || samePrecision ? order : null;
    }

    private static bool HasTime(string value) => value.Contains('T', StringComparison.Ordinal);

    private static ReadOnlySpan<char> DatePart(string value) => value.AsSpan(0, Math.Min(value.Length, 10));
}
