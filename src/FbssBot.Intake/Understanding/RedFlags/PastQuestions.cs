using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>
/// Questions whose answers tell of what was: reactions to a substance, a medicine that was given up. What they ask for raises
/// nothing there unless the message says that it is so now; the bot asks, or, where the message explains it, is silent.
/// </summary>
/// <param name="At">linkIds of the questions.</param>
/// <param name="Concepts">Ids of the concepts that their answers name as a matter of course.</param>
/// <param name="ExplainedBy">Concepts that make a question needless ("penicillin made me …").</param>
public sealed record PastQuestions(
    ImmutableArray<string> At,
    ImmutableHashSet<string> Concepts,
    ImmutableHashSet<string> ExplainedBy
)
{
    /// <summary>Whether the message answers one of these questions, or a row of it.</summary>
    public bool IsAsked(string? linkId) =>
        linkId is not null && At.Any(at => linkId == at || linkId.StartsWith(at + "/", StringComparison.Ordinal));

    /// <summary>Whether the message itself says what the past thing came from.</summary>
    internal bool IsExplained(ConceptHits hits) => hits.All.Exists(hit => ExplainedBy.Contains(hit.Concept.Id));
}
