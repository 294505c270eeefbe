using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>The red flags of one message.</summary>
/// <param name="Raised">Criteria that are met, most urgent first.</param>
/// <param name="Asked">Criteria that are nearly met: one question each, most urgent first.</param>
/// <param name="Concepts">Facts that the message states, for later messages.</param>
/// <param name="Onsets">Words of onset and of reply: new, worse, old; safe, gone.</param>
public sealed record RedFlagReading(
    ImmutableArray<RedFlagFinding> Raised,
    ImmutableArray<RedFlagFinding> Asked,
    ImmutableHashSet<string> Concepts,
    ImmutableHashSet<string> Onsets
)
{
    /// <summary>No red flag.</summary>
    public static readonly RedFlagReading Nothing = new([], [], [], []);
}
