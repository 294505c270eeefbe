using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>Brings a quantity of time to the unit in which an item's limits, and so its conditions, are stated (UCUM).</summary>
internal static class TimeUnits
{
    /// <summary>The number of <paramref name="answer"/> in the item's unit; null where it is no number or the units do not fit.</summary>
    public static decimal? In(Item item, AnswerValue answer)
    {
        if (answer is not AnswerValue.Quantity quantity || Unit(item) is not { } wanted)
            return answer.Number;
        string? given = quantity.Code ?? quantity.Unit;
        if (given is null || given == wanted)
            return quantity.Value;
        return Days(given) is { } days && Days(wanted) is { } wantedDays ? quantity.Value * days / wantedDays : null;
    }

    private static string? Unit(Item item) =>
        (item.MinValue ?? item.MaxValue) is AnswerValue.Quantity limit
            ? limit.Code ?? limit.Unit
            : item.Units.Select(unit => unit.Code).FirstOrDefault();

    // UCUM: a Julian year has 365.25 days, a month is a twelfth of it.
    private static decimal? Days(string unit) =>
        unit switch
        {
            "d" => 1m,
            "wk" => 7m,
            "mo" => 30.4375m,
            "a" => 365.25m,
            _ => null,
        };
}
