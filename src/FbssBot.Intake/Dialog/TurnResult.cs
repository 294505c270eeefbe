using System.Collections.Immutable;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog;

/// <summary>What one turn gives: the next state, what is said, and what follows for the clinic.</summary>
/// <param name="State">The state to store; null erases everything of the conversation (declined, deleted).</param>
/// <param name="Messages">What the bot says, in order; never empty.</param>
/// <param name="Prompts">The same as meaning, by ids, before it was put into words.</param>
/// <param name="Outcome">What is stored and delivered for the clinic by this turn; null for most turns.</param>
/// <param name="Reading">What was understood, for traces of the pure engine and the simulator; never logged.</param>
public sealed record TurnResult(
    IntakeState? State,
    ImmutableArray<OutgoingMessage> Messages,
    ImmutableArray<Prompt> Prompts,
    IntakeOutcome? Outcome,
    Reading Reading
);

/// <summary>What a turn means for the clinic.</summary>
public sealed record IntakeOutcome
{
    /// <summary>Id of the intake.</summary>
    public required string IntakeId { get; init; }

    /// <summary>alerted, stopped, finished, amended or deleted.</summary>
    public required string Status { get; init; }

    /// <summary>Tier id; null where not assessed.</summary>
    public string? Tier { get; init; }

    /// <summary>Standing red flags, most urgent first.</summary>
    public ImmutableArray<string> RedFlags { get; init; } = [];

    /// <summary>Language of the conversation.</summary>
    public required string Language { get; init; }

    /// <summary>When the conversation began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was finished; null while unfinished.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The patient's name as given.</summary>
    public string? PatientName { get; init; }

    /// <summary>The clinician's summary as HTML; empty when deleted.</summary>
    public string SummaryHtml { get; init; } = "";

    /// <summary>The clinician's summary as plain text; empty when deleted.</summary>
    public string SummaryText { get; init; } = "";

    /// <summary>The FHIR R4 QuestionnaireResponse as JSON; empty when deleted.</summary>
    public string ResponseJson { get; init; } = "";

    /// <summary>What to deliver now: alert, summary, update, deletion, in order. The key makes a repetition harmless.</summary>
    public ImmutableArray<(string Kind, string Key)> Deliveries { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{IntakeId} {Status}";
}
