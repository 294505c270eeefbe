using System.Globalization;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>A date in a message, as precise as it was said.</summary>
/// <param name="Value">YYYY, YYYY-MM or YYYY-MM-DD.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Other">The other reading of an ambiguous date (day and month exchanged, one of two years); null where it is clear.</param>
/// <param name="Weak">A bare month or number that is a date only where one is expected.</param>
/// <param name="Relative">Counted from today ("last week", "3 years ago").</param>
public readonly record struct DateFound(
    string Value,
    int First,
    int End,
    string? Other = null,
    bool Weak = false,
    bool Relative = false
)
{
    /// <summary>Whether year, month and day are known.</summary>
    public bool IsFull => Value.Length == 10;

    internal static string Write(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    internal static string Write(int year, int month) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    internal static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
