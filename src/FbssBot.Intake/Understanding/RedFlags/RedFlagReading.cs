using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>The red flags of one message.</summary>
/// <param name="Raised">Criteria that are met, most urgent first.</param>
/// <param name="Asked">Criteria that are nearly met: one question each, most urgent first.</param>
/// <param name="Concepts">Facts that the message states, for later messages.</param>
/// <param name="Onsets">Words of onset and of reply: new, worse, old; safe, gone.</param>
/// <param name="Grounds">Ids of flags that answers may make the bot ask about from now on (<see cref="RedFlagWords.Grounds"/>).</param>
public sealed record RedFlagReading(
    ImmutableArray<RedFlagFinding> Raised,
    ImmutableArray<RedFlagFinding> Asked,
    ImmutableHashSet<string> Concepts,
    ImmutableHashSet<string> Onsets,
    ImmutableHashSet<string> Grounds
)
{
    /// <summary>No red flag.</summary>
    public static readonly RedFlagReading Nothing = new([], [], [], [], []);

    /// <summary>Signs that the message plainly denies.</summary>
    public ImmutableArray<DeniedSign> Denied { get; init; } = [];
}
