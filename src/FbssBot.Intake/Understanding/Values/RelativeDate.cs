using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>Dates counted from today: "3 years ago", "hace diez meses", "last month", "yesterday".</summary>
internal sealed class RelativeDate(Message message, DateOnly today)
{
    /// <summary>The date that begins at a word.</summary>
    public DateFound? At(int i, ImmutableArray<DurationFound> durations) =>
        (DayWord(i) ?? LastUnit(i) ?? Ago(i, durations)) is { } date ? date with { Relative = true } : null;

    /// <summary>The date that lies a duration back, as precise as the unit: years → year, months and weeks → month, days → day.</summary>
    public string Back(DurationFound duration, bool toTheDay = false)
    {
        decimal count = Math.Min(duration.Count, 1200);
        DateOnly date = duration.Unit switch
        {
            "day" => today.AddDays(-(int)count),
            "week" => today.AddDays(-(int)(count * 7)),
            "fortnight" => today.AddDays(-(int)(count * 14)),
            "year" => today.AddMonths(-(int)(count * 12)),
            _ => today.AddMonths(-(int)count),
        };
        return duration.Unit switch
        {
            "year" when count % 1 != 0 => DateFound.Write(date.Year, date.Month),
            "year" => DateFound.Write(date.Year),
            "day" => DateFound.Write(date),
            "week" or "fortnight" when toTheDay => DateFound.Write(date),
            _ => DateFound.Write(date.Year, date.Month),
        };
    }

    private DateFound? DayWord(int i) =>
        message.TermAt("days-back", i) is { Meaning: Meaning.Term term } word
            ? new DateFound(
                DateFound.Write(today.AddDays(-int.Parse(term.Value, CultureInfo.InvariantCulture))),
                i,
                word.End,
                Weak: true
            )
            : null;

    private DateFound? LastUnit(int i)
    {
        if (message.TermAt("last", i) is { } last && message.TermAt("unit", last.End) is { } unit)
            return Back(unit, 1, i, unit.End);
        if (message.TermAt("unit", i) is { } before)
        {
            if (message.TermAt("last-after", before.End) is { } after)
                return Back(before, 1, i, after.End);
            if (message.TermAt("before-last", before.End) is { } beforeLast)
                return Back(before, 2, i, beforeLast.End);
        }
        return message.TermAt("this", i) is { } current && message.TermAt("unit", current.End) is { } now
            ? Now(now, i)
            : null;
    }

    // "Last month" lies one back, "the year before last" two.
    private DateFound? Back(PhraseMatch unit, int count, int first, int end) =>
        ((Meaning.Term)unit.Meaning).Value switch
        {
            "year" => new DateFound(DateFound.Write(today.Year - count), first, end),
            "month" => InMonth(today.AddMonths(-count), first, end),
            "week" => InMonth(today.AddDays(-7 * count), first, end) with { Weak = true },
            _ => null,
        };

    private static DateFound InMonth(DateOnly day, int first, int end) =>
        new(DateFound.Write(day.Year, day.Month), first, end);

    private DateFound? Now(PhraseMatch unit, int first) =>
        ((Meaning.Term)unit.Meaning).Value switch
        {
            "year" => new DateFound(DateFound.Write(today.Year), first, unit.End),
            "month" => new DateFound(DateFound.Write(today.Year, today.Month), first, unit.End),
            _ => null,
        };

    private DateFound? Ago(int i, ImmutableArray<DurationFound> durations)
    {
        if (message.TermAt("ago-before", i) is { } lead)
        {
            int at = message.TermAt("about", lead.End) is { } about ? about.End : lead.End;
            foreach (DurationFound duration in durations)
                if (duration.First == at && duration.Unit != "other")
                    return new DateFound(Back(duration, ToTheDay(duration.End)), i, EndWithDay(duration.End));
        }
        foreach (DurationFound duration in durations)
            if (duration.First == i && duration.Unit != "other" && message.TermAt("ago", duration.End) is { } ago)
                return new DateFound(Back(duration, ToTheDay(ago.End)), i, EndWithDay(ago.End));
        return null;
    }

    private int EndWithDay(int end) => message.TermAt("to-the-day", end)?.End ?? end;

    private bool ToTheDay(int i) => message.TermAt("to-the-day", i) is not null;
}
