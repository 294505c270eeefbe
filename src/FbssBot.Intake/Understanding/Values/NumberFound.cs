namespace FbssBot.Intake.Understanding.Values;

/// <summary>A number in a message, in digits or words.</summary>
/// <param name="Value">Its value; of a range the upper end.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="OutOf">"7 out of 10": the 10; null where not said.</param>
/// <param name="Low">Lower end of a range; null where it is none.</param>
public readonly record struct NumberFound(decimal Value, int First, int End, decimal? OutOf = null, decimal? Low = null)
{
    /// <summary>The whole number to record, halves up.</summary>
    public int Rounded => (int)Math.Round(Math.Clamp(Value, -1_000_000m, 1_000_000m), MidpointRounding.AwayFromZero);
}
