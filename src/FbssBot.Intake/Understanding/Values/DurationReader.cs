using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>A length of time in a message.</summary>
/// <param name="Count">How many units; of a range the upper end.</param>
/// <param name="Unit">day, week, fortnight, month or year (the lexicon's terms of kind "unit").</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
public readonly record struct DurationFound(decimal Count, string Unit, int First, int End)
{
    /// <summary>In months: days / 30, weeks / 4, years × 12 (the annotation rules of q.pain-free-interval).</summary>
    public decimal Months =>
        Unit switch
        {
            "day" => Count / 30,
            "week" => Count / 4,
            "fortnight" => Count / 2,
            "year" => Count * 12,
            _ => Count,
        };
}

/// <summary>Lengths of time: "4 months", "a couple of years", "half a year", "year and a half", "6 to 8 weeks".</summary>
internal static class DurationReader
{
    public static ImmutableArray<DurationFound> Durations(Message message)
    {
        var found = ImmutableArray.CreateBuilder<DurationFound>();
        foreach (PhraseMatch unit in message.Terms("unit"))
            if (Counted(message, unit) is { } duration && (found.Count == 0 || found[^1].End <= duration.First))
                found.Add(duration);
        foreach (PhraseMatch whole in message.Terms("duration-months"))
            found.Add(new DurationFound(Value(whole), "month", whole.First, whole.End));
        return found.Count < 2 ? found.ToImmutable() : [.. found.OrderBy(duration => duration.First)];
    }

    private static DurationFound? Counted(Message message, PhraseMatch unit)
    {
        string name = ((Meaning.Term)unit.Meaning).Value;
        decimal half = message.TermAt("half", unit.End) is { } and ? 0.5m : 0;
        int end = half > 0 ? message.TermAt("half", unit.End)!.Value.End : unit.End;
        // "four good months"
        int counted = message.TermBefore("unit-adjective", unit.First)?.First ?? unit.First;
        foreach (NumberFound number in message.Numbers)
            if (number.End == counted)
                return new DurationFound(number.Value + half, name, number.First, end);
        if (message.TermBefore("quantity", counted) is { } quantity)
            return new DurationFound(Value(quantity) + half, name, quantity.First, end);
        if (message.TermBefore("half-of", unit.First) is { } halfOf)
            return new DurationFound(0.5m, name, halfOf.First, unit.End);
        if (message.TermBefore("article", unit.First) is { } article)
            return new DurationFound(1 + half, name, article.First, end);
        return half > 0 ? new DurationFound(1 + half, name, unit.First, end) : null;
    }

    private static decimal Value(PhraseMatch term) =>
        decimal.Parse(((Meaning.Term)term.Meaning).Value, CultureInfo.InvariantCulture);
}
