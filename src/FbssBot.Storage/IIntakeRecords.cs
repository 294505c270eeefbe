using System.Collections.Immutable;

namespace FbssBot.Storage;

/// <summary>The stored intakes, as staff read them. Every call is for one clinic. Thread-safe.</summary>
public interface IIntakeRecords
{
    /// <summary>Intakes with a standing red flag first, then the latest change first.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be read now.</exception>
    Task<ImmutableArray<IntakeListEntry>> ListAsync(
        string clinic,
        IntakeFilter filter,
        CancellationToken cancellationToken
    );

    /// <summary>One intake; null where this clinic has none of that id.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be read now.</exception>
    Task<StoredIntake?> FindAsync(string clinic, string intakeId, CancellationToken cancellationToken);

    /// <summary>Marks an intake as seen, once: a second call changes nothing. False where there is no such intake.</summary>
    /// <exception cref="StoreUnavailableException">Not marked.</exception>
    Task<bool> MarkSeenAsync(
        string clinic,
        string intakeId,
        string by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Really deletes what has expired: conversations with their logs, intakes, deliveries that ended. What is deleted is overwritten in the
    /// files. Returns how many conversations and intakes went.
    /// </summary>
    /// <exception cref="StoreUnavailableException">Not everything was deleted; call again later.</exception>
    Task<int> PurgeExpiredAsync(DateTimeOffset now, CancellationToken cancellationToken);
}

/// <summary>Which part of the list is wanted.</summary>
public sealed record IntakeFilter
{
    /// <summary>Every word of it must be a word of the patient's name; null for all.</summary>
    public string? Name { get; init; }

    /// <summary>How many of the list to leave out at its beginning.</summary>
    public int Skip { get; init; }

    /// <summary>At most so many.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>Without the name.</summary>
    public override string ToString() => $"{nameof(IntakeFilter)} {Skip}+{Limit}";
}

/// <summary>One line of the staff list.</summary>
public sealed record IntakeListEntry
{
    /// <summary>The intake's id.</summary>
    public required string Id { get; init; }

    /// <summary>alerted, stopped, finished, amended, deleted.</summary>
    public required string Status { get; init; }

    /// <summary>Tier id; null when not assessed.</summary>
    public string? Tier { get; init; }

    /// <summary>Ids of standing red flags, most urgent first.</summary>
    public ImmutableArray<string> RedFlags { get; init; } = [];

    /// <summary>Language of the conversation.</summary>
    public required string Language { get; init; }

    /// <summary>When the conversation began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was finished; null while unfinished.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The last change by the patient.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When staff marked this version as seen; null for a new one.</summary>
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>Who marked it.</summary>
    public string? SeenBy { get; init; }

    /// <summary>The patient's name as given; null when not given or deleted.</summary>
    public string? PatientName { get; init; }

    /// <summary>Without the name.</summary>
    public override string ToString() => $"{nameof(IntakeListEntry)} {Id}, {Status}";
}

/// <summary>One intake with its texts; they are null once the patient had them deleted.</summary>
public sealed record StoredIntake
{
    /// <summary>Its line in the list.</summary>
    public required IntakeListEntry Entry { get; init; }

    /// <summary>The clinician's summary as HTML.</summary>
    public string? SummaryHtml { get; init; }

    /// <summary>The clinician's summary as plain text.</summary>
    public string? SummaryText { get; init; }

    /// <summary>The FHIR R4 QuestionnaireResponse as JSON.</summary>
    public string? ResponseJson { get; init; }

    /// <summary>Without the texts.</summary>
    public override string ToString() => $"{nameof(StoredIntake)} {Entry.Id}";
}
