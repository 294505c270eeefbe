using System.Globalization;
using Fhir.Metrics;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Compares quantities: in the same unit directly, in different UCUM units after conversion, else not at all.</summary>
internal static class QuantityUnits
{
    private const string Ucum = "http://unitsofmeasure.org";

    // Loading the UCUM tables takes some tens of milliseconds; most forms never need them.
    private static readonly Lazy<SystemOfUnits> System = new(UCUM.Load);

    /// <summary>The order of the two; null where the units cannot be compared.</summary>
    public static int? Compare(AnswerValue.Quantity left, AnswerValue.Quantity right)
    {
        if (IsSameUnit(left, right))
            return left.Value.CompareTo(right.Value);
        return Canonical(left) is { } a && Canonical(right) is { } b && a.Metric.Equals(b.Metric)
            ? Number(a).CompareTo(Number(b))
            : null;
    }

    /// <summary>Same system and code; by the unit's text only where a side has no code.</summary>
    public static bool IsSameUnit(AnswerValue.Quantity left, AnswerValue.Quantity right) =>
        left.Code is not null && right.Code is not null
            ? left.Code == right.Code && (left.System == right.System || left.System is null || right.System is null)
            : (left.Unit ?? left.Code) == (right.Unit ?? right.Code);

    // The library's own Convert is not implemented; both sides in base units compare as well.
    private static Quantity? Canonical(AnswerValue.Quantity quantity)
    {
        if (quantity.System != Ucum || quantity.Code is not { } code)
            return null;
        try
        {
            lock (System)
                return System.Value.Canonical(
                    System.Value.Quantity(quantity.Value.ToString(CultureInfo.InvariantCulture), code)
                );
        }
        // The library cannot be asked whether it knows a unit; it throws Exception itself when it does not.
        catch (Exception)
        {
            return null;
        }
    }

    // Twelve digits are far below any reading, and hide the rounding of the conversion.
    private static decimal Number(Quantity quantity) => Math.Round(quantity.Value.ToDecimal(), 12);
}
