using System.Collections.Concurrent;
using System.Globalization;
using Fhir.Metrics;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Compares quantities: in the same unit directly, in different UCUM units after conversion, else not at all.</summary>
internal static class QuantityUnits
{
    private const string Ucum = "http://unitsofmeasure.org";
    private const int KnownPairs = 1024;

    // Loading the UCUM tables takes some tens of milliseconds; most forms never need them.
    private static readonly Lazy<SystemOfUnits> System = new(UCUM.Load);
    private static readonly ConcurrentDictionary<(string From, string To), (decimal Factor, bool Known)> Factors =
        new();

    /// <summary>The order of the two; null where the units cannot be compared.</summary>
    public static int? Compare(AnswerValue.Quantity left, AnswerValue.Quantity right)
    {
        if (IsSameUnit(left, right))
            return left.Value.CompareTo(right.Value);
        return UcumCode(left) is { } from && UcumCode(right) is { } to && InUnit(left.Value, from, to) is { } converted
            ? converted.CompareTo(right.Value)
            : null;
    }

    /// <summary>Same system and code; by the unit's text only where a side has no code.</summary>
    public static bool IsSameUnit(AnswerValue.Quantity left, AnswerValue.Quantity right) =>
        left.Code is not null && right.Code is not null
            ? left.Code == right.Code && (left.System == right.System || left.System is null || right.System is null)
            : (left.Unit ?? left.Code) == (right.Unit ?? right.Code);

    private static string? UcumCode(AnswerValue.Quantity quantity) => quantity.System == Ucum ? quantity.Code : null;

    private static decimal? InUnit(decimal value, string from, string to)
    {
        if (Factors.Count > KnownPairs)
            Factors.Clear();
        (decimal factor, bool known) = Factors.GetOrAdd((from, to), static pair => Factor(pair.From, pair.To));
        // Twelve digits are far below any reading, and hide the rounding of the conversion itself.
        return known ? Math.Round(value * factor, 12) : null;
    }

    private static (decimal Factor, bool Known) Factor(string from, string to)
    {
        try
        {
            Quantity converted = System.Value.Convert(System.Value.Quantity("1", from), System.Value.Metric(to));
            return (decimal.Parse(converted.Value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture), true);
        }
        // The library has no way to ask whether units can be converted; it throws Exception itself when they cannot.
        catch (Exception)
        {
            return (0, false);
        }
    }
}
