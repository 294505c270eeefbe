using System.Globalization;
using System.Text.RegularExpressions;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>Dates in digits: 25/12/1968, 11-23-62, 2021-03-14, 03/2021.</summary>
internal static partial class NumericDate
{
    /// <summary>25/12/1968 · 11-23-62 · 3.4.1970 (the first two are day and month in either order)</summary>
    [GeneratedRegex(
        @"(?<![\d/.-])(?<a>\d{1,2})\s?[/.-]\s?(?<b>\d{1,2})\s?[/.-]\s?(?<y>\d{4}|\d{2})(?![\d/-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayMonthYear { get; }

    /// <summary>2021-03-14</summary>
    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})[/.-](?<a>\d{1,2})[/.-](?<b>\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearMonthDay { get; }

    /// <summary>03/2021 · 3-2021</summary>
    [GeneratedRegex(@"(?<![\d/.-])(?<a>\d{1,2})\s?[/-]\s?(?<y>(?:19|20)\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthYear { get; }

    public static IEnumerable<DateFound> All(Message message, DateOnly today)
    {
        var taken = new List<DateFound>();
        foreach (Match match in DayMonthYear.Matches(message.Text))
            Add(taken, message, match, Either(Year(match, today), Part(match, "a"), Part(match, "b"), today));
        foreach (Match match in YearMonthDay.Matches(message.Text))
            Add(taken, message, match, (Full(Year(match, today), Part(match, "a"), Part(match, "b")), null));
        foreach (Match match in MonthYear.Matches(message.Text))
            if (Part(match, "a") is >= 1 and <= 12 and int month)
                Add(taken, message, match, (DateFound.Write(Year(match, today), month), null));
        return taken;
    }

    private static void Add(List<DateFound> taken, Message message, Match match, (string? Value, string? Other) date)
    {
        int first = -1;
        int end = -1;
        for (int i = 0; i < message.Words.Length; i++)
            if (message.Words[i].Span.Start < match.Index + match.Length && message.Words[i].Span.End > match.Index)
                (first, end) = (first < 0 ? i : first, i + 1);
        if (first >= 0 && date.Value is not null && !taken.Any(other => other.First < end && first < other.End))
            taken.Add(new DateFound(date.Value, first, end, date.Other));
    }

    // Day first or month first differs by country: both readings are kept where both are dates.
    private static (string? Value, string? Other) Either(int year, int a, int b, DateOnly today)
    {
        string? monthFirst = Past(Full(year, a, b), today);
        string? dayFirst = Past(Full(year, b, a), today);
        return a == b || monthFirst is null || dayFirst is null
            ? (monthFirst ?? dayFirst, null)
            : (monthFirst, dayFirst);
    }

    private static string? Past(string? date, DateOnly today) =>
        date is not null && string.CompareOrdinal(date, DateFound.Write(today)) > 0 ? null : date;

    private static string? Full(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? DateFound.Write(new DateOnly(year, month, day))
            : null;

    private static int Part(Match match, string name) =>
        int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    private static int Year(Match match, DateOnly today) => CalendarDate.FullYear(Part(match, "y"), today);
}
