using System.Globalization;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>Dates by the calendar in words: "14 March 2021", "marzo del 21", "Thanksgiving 2023", "spring of 2019", "in '09", "2021".</summary>
internal sealed class CalendarDate(Message message, DateOnly today, int? knownYear)
{
    // What is said without its year lies before this day: "November" is one of the year that is known already.
    private readonly DateOnly _latest = knownYear is { } year && year < today.Year ? new DateOnly(year, 12, 31) : today;

    /// <summary>The date that begins at a word.</summary>
    public DateFound? At(int i) => DayMonth(i) ?? MonthFirst(i) ?? Holiday(i) ?? Season(i) ?? YearAlone(i);

    /// <summary>Two digits lie in the past: 09 → 2009, 62 → 1962.</summary>
    public static int FullYear(int year, DateOnly today) =>
        year >= 100 ? year
        : year <= today.Year % 100 ? today.Year - (today.Year % 100) + year
        : today.Year - (today.Year % 100) - 100 + year;

    private DateFound? DayMonth(int i)
    {
        if (Day(i) is not { } day)
            return null;
        int at = AfterLink(day.End);
        // "the first in 2012, the second november 2018": an ordinal word is a day only with "of".
        if (
            Month(at) is not { } month
            || (at == day.End && message.TermAt("ordinal", i) is not null && !message.Words[i].IsDigits)
        )
            return null;
        return Dated(day.Value, month.Value, Year(month.End, afterMonth: true), i, month.End);
    }

    private DateFound? MonthFirst(int i)
    {
        if (Month(i) is not { } month)
            return null;
        if (Day(month.End) is { } day && Year(day.End, afterMonth: true) is { } yearAfterDay)
            return Dated(day.Value, month.Value, yearAfterDay, i, day.End);
        if (Year(month.End, afterMonth: true) is { } year)
            return new DateFound(DateFound.Write(year.Value, month.Value), i, year.End);
        if (Day(month.End) is { } dayAlone)
            return Dated(dayAlone.Value, month.Value, null, i, dayAlone.End);
        return MonthAlone(i, month);
    }

    // The latest such month past; "last October", said in November, is the one before.
    private DateFound? MonthAlone(int i, (int Value, int End) month)
    {
        PhraseMatch? last = message.TermBefore("last", i) ?? message.TermAt("last-after", month.End);
        bool led = last is not null || message.TermBefore("date-lead", i) is not null;
        if (message.TermAt("month-weak", i) is not null && !led)
            return null;
        DateOnly latest = last is null ? _latest : today;
        int year = month.Value > latest.Month ? latest.Year - 1 : latest.Year;
        if (last is not null && today.Month - month.Value is >= 0 and <= 1)
            year--;
        int first = last is { } before && before.First < i ? before.First : i;
        return new DateFound(
            DateFound.Write(year, month.Value),
            first,
            Math.Max(month.End, last?.End ?? 0),
            Weak: true
        );
    }

    private DateFound? Holiday(int i)
    {
        if (message.TermAt("holiday", i) is not { } holiday)
            return null;
        string name = ((Meaning.Term)holiday.Meaning).Value;
        if (Year(holiday.End, afterMonth: true) is { } year)
            return new DateFound(DateFound.Write(year.Value, HolidayMonth(name, year.Value)), i, year.End);
        DateOnly latest = message.TermBefore("last", i) is null ? _latest : today;
        int recent = HolidayMonth(name, latest.Year) > latest.Month ? latest.Year - 1 : latest.Year;
        return new DateFound(DateFound.Write(recent, HolidayMonth(name, recent)), i, holiday.End, Weak: true);
    }

    private DateFound? Season(int i)
    {
        if (message.TermAt("season", i) is not { } season)
            return null;
        if (Year(season.End, afterMonth: true) is { } year)
            return new DateFound(DateFound.Write(year.Value), i, year.End);
        PhraseMatch? twice = message.TermAt("before-last", season.End);
        PhraseMatch? last = message.TermBefore("last", i) ?? message.TermAt("last-after", season.End);
        int endMonth = int.Parse(((Meaning.Term)season.Meaning).Value, CultureInfo.InvariantCulture);
        DateOnly latest = last is null ? _latest : today;
        int recent = endMonth < latest.Month ? latest.Year : latest.Year - 1;
        if (twice is { } before)
            return new DateFound(DateFound.Write(recent - 1), i, before.End);
        if (SeasonsAgo(i, season.End) is { } ago)
            return new DateFound(DateFound.Write(recent + 1 - ago.Count), ago.First, ago.End);
        return new DateFound(
            DateFound.Write(recent),
            last is { } led && led.First < i ? led.First : i,
            Math.Max(season.End, last?.End ?? 0),
            Weak: last is null
        );
    }

    // "Two summers ago", "hace dos veranos": the last one past is one ago.
    private (int Count, int First, int End)? SeasonsAgo(int i, int end)
    {
        foreach (NumberFound number in message.Numbers)
            if (number.End == i && number.Value is >= 1 and <= 50)
            {
                if (message.TermAt("ago", end) is { } ago)
                    return ((int)number.Value, number.First, ago.End);
                if (message.TermBefore("ago-before", number.First) is { } lead)
                    return ((int)number.Value, lead.First, end);
            }
        return null;
    }

    private DateFound? YearAlone(int i)
    {
        foreach (NumberFound number in message.Numbers)
            if (number.First == i && number.Value == decimal.Truncate(number.Value))
            {
                if (number is { OutOf: null, Low: null } && IsYear((int)Math.Min(number.Value, 9999)))
                    return new DateFound(DateFound.Write((int)number.Value), i, number.End);
                if (ShortYear(number) is { } year)
                    return new DateFound(DateFound.Write(year.Value), year.First, number.End);
            }
        return
            message.TermAt("number", i) is { Meaning: Meaning.Term { Value: "0" } } zero
            && TwoDigitLed(i)
            && Number(zero.End) is { Value: < 10 } digit
            ? new DateFound(DateFound.Write(FullYear((int)digit.Value, today)), i, digit.End)
            : null;
    }

    // "'09", "back in 09", "en el 09": two digits are a year only with an apostrophe or a word that leads to one.
    private (int Value, int First)? ShortYear(NumberFound number)
    {
        int i = number.First;
        bool twoDigits = message.Words[i].Text.Length == 2 && message.Words[i].IsDigits && number.End == i + 1;
        bool spoken = !message.Words[i].IsDigits && number.Value is >= 50 and < 100;
        if (!twoDigits && !spoken)
            return null;
        int start = message.Words[i].Span.Start;
        bool apostrophe = twoDigits && start > 0 && message.Text[start - 1] is '\'' or '’' or '‘';
        return apostrophe || TwoDigitLed(i) ? (FullYear((int)number.Value, today), i) : null;
    }

    private bool TwoDigitLed(int i) =>
        message.TermBefore("year-lead", i) is not null && message.TermAt("unit", i + 1) is null;

    private DateFound? Dated(int day, int month, (int Value, int End)? year, int first, int end)
    {
        int y = year?.Value ?? _latest.Year;
        if (day > DateTime.DaysInMonth(y, month))
            return null;
        var date = new DateOnly(y, month, day);
        if (year is null && date > _latest)
            date = date.AddYears(-1);
        return new DateFound(DateFound.Write(date), first, year?.End ?? end, Weak: year is null);
    }

    private (int Value, int End)? Day(int i)
    {
        if (i >= message.Words.Length)
            return null;
        if (
            message.TermAt("ordinal", i) is { Meaning: Meaning.Term term } ordinal
            && int.TryParse(term.Value, out int nth)
            && nth is >= 1 and <= 31
        )
            return (nth, ordinal.End);
        return Number(i) is { Value: >= 1 and <= 31 } number ? ((int)number.Value, number.End) : null;
    }

    private (int Value, int End)? Month(int i) =>
        (message.TermAt("month", i) ?? message.TermAt("month-weak", i)) is { } month
            ? (int.Parse(((Meaning.Term)month.Meaning).Value, CultureInfo.InvariantCulture), month.End)
            : null;

    private (int Value, int End)? Year(int at, bool afterMonth)
    {
        at = AfterLink(at);
        if (at < message.Words.Length && message.Words[at].Before == Text.Break.Sentence)
            return null;
        if (Number(at) is not { } number || number.OutOf is not null)
            return null;
        int value = (int)Math.Min(number.Value, 9999);
        // A year that cannot be ("3 May 2080") is a year all the same: whoever asked refuses it with a reason.
        if (IsYear(value) || (afterMonth && value is >= 1000 and < 9999 && message.Words[at].Text.Length == 4))
            return (value, number.End);
        bool twoDigits = message.Words[at].IsDigits ? message.Words[at].Text.Length == 2 : value >= 10;
        return afterMonth && value < 100 && twoDigits && message.TermAt("unit", number.End) is null
            ? (FullYear(value, today), number.End)
            : null;
    }

    private int AfterLink(int i)
    {
        while (message.TermAt("date-link", i) is { } link)
            i = link.End;
        return i;
    }

    private NumberFound? Number(int i)
    {
        foreach (NumberFound number in message.Numbers)
            if (number.First == i && number.Value == decimal.Truncate(number.Value))
                return number;
        return null;
    }

    private bool IsYear(int year) => year >= 1900 && year <= today.Year + 1;

    private static int HolidayMonth(string holiday, int year) =>
        int.TryParse(holiday, CultureInfo.InvariantCulture, out int month) ? month : EasterMonth(year);

    // The anonymous Gregorian algorithm (Nature, 1876).
    private static int EasterMonth(int year)
    {
        int a = year % 19;
        int b = year / 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (year % 100 / 4)) - h - (year % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        return (h + l - (7 * m) + 114) / 31;
    }
}
