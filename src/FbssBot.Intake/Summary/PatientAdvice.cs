using System.Collections.Immutable;

namespace FbssBot.Intake.Summary;

/// <summary>What a patient is told at the end, in the conversation's language, every placeholder filled. The dialog says it.</summary>
public sealed record PatientAdvice
{
    /// <summary>Id of the tier.</summary>
    public required string Tier { get; init; }

    /// <summary>Advice on red flags that comes before everything and replaces the tier's text; usually none.</summary>
    public required ImmutableArray<FlagAdvice> First { get; init; }

    /// <summary>The tier's text with the advice of the active flags in it; null where <see cref="First"/> replaces it.</summary>
    public required string? TierText { get; init; }

    /// <summary>Advice on active flags that no tier text holds, most urgent first.</summary>
    public required ImmutableArray<FlagAdvice> Flags { get; init; }

    /// <summary>Instead of the blocks: why there is no list; null where there is one or where nothing is said.</summary>
    public required string? NoList { get; init; }

    /// <summary>"May want to look at"; null where it is empty.</summary>
    public required AdviceBlock? BlockA { get; init; }

    /// <summary>"Questions you may want to raise"; null where it is empty.</summary>
    public required AdviceBlock? BlockB { get; init; }

    /// <summary>General advice in order; the safety net is last.</summary>
    public required ImmutableArray<AdviceText> General { get; init; }

    /// <summary>The appointment checklist.</summary>
    public required ImmutableArray<AdviceText> Checklist { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Tier}, {Checklist.Length} checklist items";
}

/// <summary>Advice on one red flag.</summary>
public sealed record FlagAdvice(string FlagId, string Text);

/// <summary>A piece of advice or a checklist line, with its id in the pack.</summary>
public sealed record AdviceText(string Id, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>A block of contributors.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Lead">Sentence that goes with it.</param>
/// <param name="Lines">One line a contributor, with the patient's own answers as the reason.</param>
/// <param name="Close">A request that goes with all of them; null: none.</param>
public sealed record AdviceBlock(string Title, string Lead, ImmutableArray<AdviceText> Lines, string? Close);
