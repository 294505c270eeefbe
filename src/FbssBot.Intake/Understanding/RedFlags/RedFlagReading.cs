using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>The red flags of one message.</summary>
/// <param name="Raised">Criteria that are met, most urgent first.</param>
/// <param name="Asked">Criteria that are nearly met: one question each, most urgent first.</param>
/// <param name="Concepts">Facts that the message states, for later messages.</param>
public sealed record RedFlagReading(
    ImmutableArray<RedFlagFinding> Raised,
    ImmutableArray<RedFlagFinding> Asked,
    ImmutableHashSet<string> Concepts
);
