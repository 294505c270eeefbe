using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>What the answers mean. Every part names the answers that it rests on.</summary>
public sealed record AssessmentResult
{
    /// <summary>Red flags, level, checks.</summary>
    public required RedFlagResult Flags { get; init; }

    /// <summary>The triage tier.</summary>
    public required Tier Tier { get; init; }

    /// <summary>Reasons for the tier that hold.</summary>
    public required ImmutableArray<Because<TierReason>> TierReasons { get; init; }

    /// <summary>Every sign in display order.</summary>
    public required ImmutableArray<SignResult> Signs { get; init; }

    /// <summary>The contributors.</summary>
    public required ContributorsResult Contributors { get; init; }

    /// <summary>General advice in order.</summary>
    public required ImmutableArray<Advice> Advice { get; init; }

    /// <summary>Notes for the clinic.</summary>
    public required ImmutableArray<Because<ClinicNote>> ClinicNotes { get; init; }

    /// <summary>The checklist in display order.</summary>
    public required ImmutableArray<Because<ChecklistItem>> Checklist { get; init; }

    /// <summary>Scores in the pack's order.</summary>
    public required ImmutableArray<Score> Scores { get; init; }
}

/// <summary>Something that holds, and the answers that made it so.</summary>
public sealed record Because<T>(T What, ImmutableArray<ItemPath> Basis);

/// <summary>The red flags of one moment.</summary>
/// <param name="Active">Active flags in the pack's order.</param>
/// <param name="Checks">Flags whose check question is to be asked.</param>
/// <param name="Level">Most urgent level, raised where flags stand together.</param>
/// <param name="Denied">Flags of which the answers say that it is not so.</param>
/// <param name="NotAsked">Flags of which the answers say nothing: never to be read as denied.</param>
public sealed record RedFlagResult(
    ImmutableArray<ActiveRedFlag> Active,
    ImmutableArray<Because<RedFlag>> Checks,
    string Level,
    ImmutableArray<RedFlag> Denied,
    ImmutableArray<RedFlag> NotAsked
);

/// <summary>A red flag that is raised and not lowered.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="Level">Its level, after escalation.</param>
/// <param name="FromWords">Raised by words; otherwise by answers alone.</param>
/// <param name="Basis">The answers that raised it; none where only words did.</param>
public sealed record ActiveRedFlag(RedFlag Flag, string Level, bool FromWords, ImmutableArray<ItemPath> Basis);

/// <summary>A sign's state.</summary>
/// <param name="Sign">The sign found.</param>
/// <param name="State">One of <see cref="SignStates"/>.</param>
/// <param name="Qualifiers">Its kinds that hold; only while present.</param>
/// <param name="Basis">The answers behind the state; none where unknown.</param>
public sealed record SignResult(
    Sign Sign,
    string State,
    ImmutableArray<SignQualifier> Qualifiers,
    ImmutableArray<ItemPath> Basis
);

/// <summary>The contributors as a whole.</summary>
public sealed record ContributorsResult
{
    /// <summary>Why the patient sees no list; null where nothing speaks against it.</summary>
    public required Suppression? Suppressed { get; init; }

    /// <summary>There is too little to say anything to the patient.</summary>
    public required bool NotEnoughInformation { get; init; }

    /// <summary>Every contributor, by evidence: net strength, strong rules, the pack's order.</summary>
    public required ImmutableArray<ContributorResult> All { get; init; }

    /// <summary>What the patient sees in block A.</summary>
    public required ImmutableArray<ContributorResult> PatientA { get; init; }

    /// <summary>What the patient sees in block B.</summary>
    public required ImmutableArray<ContributorResult> PatientB { get; init; }

    /// <summary>Those that the patient raised, in the pack's order.</summary>
    public required ImmutableArray<ContributorResult> Voiced { get; init; }

    /// <summary>Whether the patient is shown a list at all.</summary>
    public bool IsListed => Suppressed is null && !NotEnoughInformation;
}

/// <summary>One contributor.</summary>
/// <param name="Contributor">The contributor.</param>
/// <param name="State">One of <see cref="ContributorStates"/>; null where it is never inferred.</param>
/// <param name="For">Evidence for that counts.</param>
/// <param name="Against">Evidence against that counts.</param>
/// <param name="Voice">Raised by the patient; null where not.</param>
/// <param name="Net">Strength for minus against: orders results and is shown to nobody.</param>
public sealed record ContributorResult(
    Contributor Contributor,
    string? State,
    ImmutableArray<Because<EvidenceRule>> For,
    ImmutableArray<Because<EvidenceRule>> Against,
    Because<EvidenceRule>? Voice,
    int Net
)
{
    /// <summary>Number of strong rules for it that count.</summary>
    public int Strong => For.Count(evidence => evidence.What.Grade == EvidenceGrade.Strong);

    /// <summary>Whether the evidence suffices to name it.</summary>
    public bool IsShown => State == ContributorStates.Shown;
}

/// <summary>A score; the value is null where it could not be computed.</summary>
public sealed record Score(string Id, decimal? Value, ImmutableArray<ItemPath> Basis);
