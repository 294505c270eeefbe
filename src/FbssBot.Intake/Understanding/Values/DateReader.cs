using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>
/// Dates of a message, full, partial and relative to today, with the precision that was said: "2021", "March 2021", "25/12/1968",
/// "three years ago", "last summer", "hace diez meses", "Semana Santa del 2023".
/// </summary>
internal static class DateReader
{
    /// <summary>Every date, in order, none overlapping.</summary>
    /// <param name="message">The message.</param>
    /// <param name="today">The day on which relative dates rest.</param>
    /// <param name="knownYear">The year that a month, a season or a holiday alone belongs to; null: the latest one past.</param>
    /// <param name="taken">Words that mean something else.</param>
    public static ImmutableArray<DateFound> Dates(Message message, DateOnly today, int? knownYear, Taken taken)
    {
        var found = new List<DateFound>();
        found.AddRange(NumericDate.All(message, today));
        var calendar = new CalendarDate(message, today, knownYear);
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
        return WithAlternatives(
            message,
            WithoutCorrected(message, WithMonths(message, [.. found.OrderBy(date => date.First)]))
        );
    }

    /// <summary>"early 2022, feb maybe", "june last year": a year and a bare month beside it are one date.</summary>
    private static ImmutableArray<DateFound> WithMonths(Message message, ImmutableArray<DateFound> dates)
    {
        for (int i = 0; i + 1 < dates.Length; i++)
        {
            DateFound a = dates[i];
            DateFound b = dates[i + 1];
            (DateFound year, DateFound month) = a.Value.Length == 4 ? (a, b) : (b, a);
            if (
                year.Value.Length == 4
                && month is { Weak: true, Value.Length: 7 }
                && b.First - a.End <= 1
                && message.SentenceOf(a.First) == message.SentenceOf(b.First)
            )
                dates = dates.SetItem(i, new DateFound(year.Value + month.Value[4..], a.First, b.End)).RemoveAt(i + 1);
        }
        return dates;
    }

    /// <summary>"2020, no wait, 2021": the later one corrects the earlier.</summary>
    private static ImmutableArray<DateFound> WithoutCorrected(Message message, ImmutableArray<DateFound> dates)
    {
        for (int i = dates.Length - 2; i >= 0; i--)
            if (
                dates[i + 1].First - dates[i].End is 1 or 2
                && message.Terms("correction").Any(term => term.First >= dates[i].End && term.End <= dates[i + 1].First)
            )
                dates = dates.RemoveAt(i);
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
