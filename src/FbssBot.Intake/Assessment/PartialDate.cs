using System.Globalization;

namespace FbssBot.Intake.Assessment;

/// <summary>A date as precise as it was said: the first and the last day that it may be.</summary>
internal readonly record struct PartialDate(DateOnly First, DateOnly Last)
{
    /// <summary>Twice the day number of the middle: comparable without rounding.</summary>
    public int Middle => First.DayNumber + Last.DayNumber;

    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD (a time behind it is left out); null for anything else.</summary>
    public static PartialDate? Parse(string text)
    {
        if (text.Length >= 10 && Exact(text[..10], "yyyy-MM-dd") is { } day)
            return new PartialDate(day, day);
        if (text.Length == 7 && Exact(text, "yyyy-MM") is { } month)
            return new PartialDate(month, month.AddMonths(1).AddDays(-1));
        if (text.Length == 4 && Exact(text, "yyyy") is { } year)
            return new PartialDate(year, year.AddYears(1).AddDays(-1));
        return null;
    }

    /// <summary>Fewest and most days from the date to <paramref name="today"/>; a day after today does not count as one.</summary>
    public (int Fewest, int Most) DaysUntil(DateOnly today) =>
        (Math.Max(0, today.DayNumber - Last.DayNumber), Math.Max(0, today.DayNumber - First.DayNumber));

    /// <summary>Fewest and most whole years from the date to <paramref name="today"/>.</summary>
    public (int Fewest, int Most) YearsUntil(DateOnly today) => (Years(Last, today), Years(First, today));

    // A birthday of 29 February is kept on 1 March in other years, as AddYears would make it 28 February.
    private static int Years(DateOnly from, DateOnly today)
    {
        if (from > today)
            return 0;
        int years = today.Year - from.Year;
        return (today.Month, today.Day).CompareTo((from.Month, from.Day)) < 0 ? years - 1 : years;
    }

    private static DateOnly? Exact(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;
}
