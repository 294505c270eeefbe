using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>One enabled instance of an item.</summary>
public sealed record ItemInstance(Item Item, ItemPath Path);

/// <summary>What a set of answers means for a questionnaire: what is enabled, what counts, what is missing.</summary>
public sealed record Evaluation
{
    /// <summary>Every enabled item instance in questionnaire order: groups, displays, hidden items too.</summary>
    public required ImmutableArray<ItemInstance> Enabled { get; init; }

    /// <summary>The answers that count: those of enabled items, with calculated and initial values.</summary>
    public required Answers Effective { get; init; }

    /// <summary>Results of calculatedExpression by instance; also part of <see cref="Effective"/>.</summary>
    public required ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>> Calculated { get; init; }

    /// <summary>Enabled, required, unanswered (not read-only, calculated or hidden).</summary>
    public required ImmutableArray<ItemPath> Missing { get; init; }

    /// <summary>Required items of an optional repeating group that was not begun.</summary>
    public required ImmutableArray<ItemPath> MissingIfAdded { get; init; }

    /// <summary>
    /// Answered questions with fewer answers, and begun repeating groups with fewer instances, than minOccurs asks for. The path
    /// of a group is that of its last instance.
    /// </summary>
    public ImmutableArray<ItemPath> TooFew { get; init; } = [];

    /// <summary>Expressions that failed, for the log: linkId and reason. Never patient text.</summary>
    public ImmutableArray<string> Failures { get; init; } = [];

    /// <summary>What the engine needs to evaluate the next answers without starting anew.</summary>
    internal EvaluationTrace? Trace { get; init; }
}
