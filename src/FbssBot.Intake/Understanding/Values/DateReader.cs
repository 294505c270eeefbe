using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>
/// Dates of a message, full, partial and relative to today, with the precision that was said: "2021", "March 2021", "25/12/1968",
/// "three years ago", "last summer", "hace diez meses", "Semana Santa del 2023".
/// </summary>
internal static class DateReader
{
    /// <summary>Every date, in order, none overlapping.</summary>
    public static ImmutableArray<DateFound> Dates(Message message, DateOnly today, Taken taken)
    {
        var found = new List<DateFound>();
        found.AddRange(NumericDate.All(message, today));
        var calendar = new CalendarDate(message, today);
        var relative = new RelativeDate(message, today);
        var durations = DurationReader.Durations(message);
        for (int i = 0; i < message.Words.Length; i++)
        {
            if (taken.Has(i) || found.Any(date => date.First <= i && i < date.End))
                continue;
            DateFound? date = calendar.At(i) ?? relative.At(i, durations);
            if (
                date is { } d
                && !taken.Has(d.End - 1)
                && !found.Any(other => other.First < d.End && d.First < other.End)
            )
                found.Add(d);
        }
        return WithAlternatives(message, WithMonths(message, [.. found.OrderBy(date => date.First)]));
    }

    /// <summary>"early 2022, feb maybe": a year and a bare month beside it are one date.</summary>
    private static ImmutableArray<DateFound> WithMonths(Message message, ImmutableArray<DateFound> dates)
    {
        for (int i = 0; i + 1 < dates.Length; i++)
            if (
                dates[i].Value.Length == 4
                && dates[i + 1] is { Weak: true, Value.Length: 7 } month
                && month.First - dates[i].End <= 1
                && message.SentenceOf(month.First) == message.SentenceOf(dates[i].First)
            )
                dates = dates
                    .SetItem(i, dates[i] with { Value = dates[i].Value + month.Value[4..], End = month.End })
                    .RemoveAt(i + 1);
        return dates;
    }

    /// <summary>"2018 or 2019": either; both are then uncertain.</summary>
    private static ImmutableArray<DateFound> WithAlternatives(Message message, ImmutableArray<DateFound> dates)
    {
        for (int i = 0; i + 1 < dates.Length; i++)
        {
            DateFound a = dates[i];
            DateFound b = dates[i + 1];
            if (
                b.First - a.End is 1 or 2
                && message.TermAt("or", a.End) is { } or
                && or.End <= b.First
                && a.Value.Length == b.Value.Length
            )
                dates = dates.SetItem(i, a with { Other = b.Value, End = b.End }).RemoveAt(i + 1);
        }
        return dates;
    }
}
