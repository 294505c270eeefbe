using System.Collections.Immutable;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Summary;

/// <summary>Everything of a conversation that the summary and the closing advice rest on; the dialog fills it.</summary>
public sealed record IntakeFacts
{
    /// <summary>What was assessed: the answers that count, today, flags from words.</summary>
    public required AssessmentInput Input { get; init; }

    /// <summary>The result of the assessment.</summary>
    public required AssessmentResult Assessment { get; init; }

    /// <summary>Language of the conversation.</summary>
    public required string Language { get; init; }

    /// <summary>The patient's words behind the answers, newest last.</summary>
    public ImmutableDictionary<ItemPath, ImmutableArray<Quote>> Quotes { get; init; } =
        ImmutableDictionary<ItemPath, ImmutableArray<Quote>>.Empty;

    /// <summary>Red flags raised, asked about, lowered or denied in this conversation.</summary>
    public ImmutableArray<FlagRecord> Flags { get; init; } = [];

    /// <summary>Words that answer no question: left for the clinic.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Answers that were changed.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Items left out.</summary>
    public ImmutableHashSet<ItemPath> Skipped { get; init; } = [];

    /// <summary>linkIds of answers that the patient asked not to send: not a word of them is shown, nor what rests on them.</summary>
    public ImmutableHashSet<string> Withdrawn { get; init; } = [];

    /// <summary>Name of the clinic.</summary>
    public string Clinic { get; init; } = "";

    /// <summary>Channel through which the patient talked.</summary>
    public string Channel { get; init; } = "";

    /// <summary>Turns taken by the patient.</summary>
    public int Turns { get; init; }

    /// <summary>When the conversation began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was finished; null while it is not.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Input}, {Quotes.Count} quoted";
}
