using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>What the assessment rests on. The same input always gives the same result.</summary>
public sealed record AssessmentInput
{
    /// <summary>The answers. Those of questions whose condition is false are not used, whether or not they are left in.</summary>
    public required Answers Answers { get; init; }

    /// <summary>The date from which elapsed time is counted.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Choices answered from the story, whose list of options was never shown: what is not named is unknown, not denied.</summary>
    public ImmutableHashSet<ItemPath> Partial { get; init; } = [];

    /// <summary>Red flags recognised in words or settled by the check question; of several for one flag the last counts.</summary>
    public ImmutableArray<TextFlag> TextFlags { get; init; } = [];

    /// <summary>Flags whose check question was answered: not asked again.</summary>
    public ImmutableHashSet<string> ChecksAnswered { get; init; } = [];

    /// <summary>The patient's words behind an answer, where a derived value looks into words.</summary>
    public ImmutableDictionary<ItemPath, string> Words { get; init; } = ImmutableDictionary<ItemPath, string>.Empty;

    /// <summary>Settings of the clinic, by the id of the derived value that holds them.</summary>
    public ImmutableDictionary<string, bool> Settings { get; init; } = ImmutableDictionary<string, bool>.Empty;

    /// <inheritdoc/>
    public override string ToString() => $"{Answers.Values.Count} answers, {TextFlags.Length} flags from words";
}

/// <summary>A red flag from words.</summary>
/// <param name="Id">Its id in the pack.</param>
/// <param name="Status">Raised, or lowered as old and unchanged.</param>
/// <param name="Escalated">The words met a combination that makes it most urgent.</param>
public sealed record TextFlag(string Id, TextFlagStatus Status, bool Escalated = false);

/// <summary>What the words made of a red flag.</summary>
public enum TextFlagStatus
{
    /// <summary>Raised.</summary>
    Active,

    /// <summary>Old and unchanged, or not so after all.</summary>
    Lowered,
}
