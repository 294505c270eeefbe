using System.Collections.Immutable;

namespace FbssBot.Storage;

/// <summary>One conversation: clinic first, so that every table can be sharded by its key.</summary>
/// <param name="Clinic">Id of the clinic in the configuration.</param>
/// <param name="Channel">Bot Framework channel id ("directline", "msteams", "test").</param>
/// <param name="Conversation">The channel's conversation id.</param>
public readonly record struct ConversationKey(string Clinic, string Channel, string Conversation);

/// <summary>
/// The store of conversations, activities, intakes and the outbox. One turn is one transaction. Patient text is encrypted at
/// rest. Thread-safe.
/// </summary>
public interface IIntakeStore : IAsyncDisposable
{
    /// <summary>
    /// Begins a turn: waits until no other turn of this conversation runs, then reads its state. Where
    /// <paramref name="activityId"/> was committed before, <see cref="ITurn.Replayed"/> has the replies of then and nothing may be committed.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The database is locked, full or away; nothing was changed.</exception>
    Task<ITurn> BeginTurnAsync(ConversationKey key, string? activityId, CancellationToken cancellationToken);
}

/// <summary>A turn that was begun. Disposing without a commit leaves everything as it was.</summary>
public interface ITurn : IAsyncDisposable
{
    /// <summary>The replies (activities as JSON) that were committed for this activity id before; null for a new activity.</summary>
    ImmutableArray<string>? Replayed { get; }

    /// <summary>The dialog state (JSON) as last committed; null for a new conversation.</summary>
    string? State { get; }

    /// <summary>Sequence number that the first log entry of this turn will get: an activity's id can be made from it beforehand.</summary>
    long NextSequence { get; }

    /// <summary>
    /// Time that the first log entry of this turn will get when it is committed with <paramref name="now"/>; entry n of the turn
    /// is n ms later.
    /// </summary>
    DateTimeOffset NextAt(DateTimeOffset now);

    /// <summary>Commits everything of the turn in one transaction and returns once it is on disk.</summary>
    /// <exception cref="StoreUnavailableException">Not committed; the caller answers that nothing was lost and to try again.</exception>
    Task<CommittedTurn> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);
}

/// <summary>Everything that one turn changes.</summary>
public sealed record TurnCommit
{
    /// <summary>The new dialog state as JSON; null erases the conversation's patient data (declined, deleted).</summary>
    public required string? State { get; init; }

    /// <summary>When this happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The activity that came in, as JSON, for the log; null when it is not to be kept.</summary>
    public string? Inbound { get; init; }

    /// <summary>The replies in order, as JSON, for the log and for a repeated request.</summary>
    public ImmutableArray<string> Replies { get; init; } = [];

    /// <summary>True when the replies must be sent through the Connector by the outbox (not expectReplies, not the embedded host).</summary>
    public bool SendByConnector { get; init; }

    /// <summary>Where the outbox sends the replies; required with <see cref="SendByConnector"/>.</summary>
    public ConnectorAddress? Connector { get; init; }

    /// <summary>The intake as it stands now, where it is to be stored for the clinic (alert, stopped, finished, amended).</summary>
    public IntakeRecord? Intake { get; init; }

    /// <summary>Deliveries that this turn causes, in order.</summary>
    public ImmutableArray<NewDelivery> Deliveries { get; init; } = [];

    /// <summary>Id of an intake whose data the patient asked to delete; null otherwise.</summary>
    public string? DeleteIntake { get; init; }

    /// <summary>Without any text.</summary>
    public override string ToString() => $"{nameof(TurnCommit)} with {Replies.Length} replies";
}

/// <summary>Where replies go through the Connector.</summary>
/// <param name="ServiceUrl">Base address that the incoming activity's token vouched for.</param>
/// <param name="Reference">The SDK's ConversationReference as JSON; encrypted at rest, since it may name the patient.</param>
public sealed record ConnectorAddress(string ServiceUrl, string Reference)
{
    /// <summary>Without the reference.</summary>
    public override string ToString() => $"{nameof(ConnectorAddress)} {ServiceUrl}";
}

/// <summary>A committed turn: the log entries it made, with their sequence numbers.</summary>
public sealed record CommittedTurn(ImmutableArray<LoggedActivity> Logged)
{
    /// <summary>
    /// The replies' entries in the Connector outbox, in order, leased to the caller for half a minute: who sends them at once
    /// completes them, otherwise the outbox does after that.
    /// </summary>
    public ImmutableArray<ConnectorSend> Sends { get; init; } = [];

    /// <summary>Counts only.</summary>
    public override string ToString() => $"{nameof(CommittedTurn)} of {Logged.Length} activities";
}

/// <summary>One activity of a conversation's append-only log.</summary>
/// <param name="Sequence">1, 2, 3 … within the conversation.</param>
/// <param name="At">Strictly increasing within the conversation, at least 1 ms apart.</param>
/// <param name="Inbound">From the patient.</param>
/// <param name="Json">The activity as it was committed.</param>
public sealed record LoggedActivity(long Sequence, DateTimeOffset At, bool Inbound, string Json)
{
    /// <summary>Without the text.</summary>
    public override string ToString() => $"{nameof(LoggedActivity)} {Sequence}";
}

/// <summary>One intake as the clinic sees it. The texts are encrypted at rest.</summary>
public sealed record IntakeRecord
{
    /// <summary>Unguessable id made at the edge.</summary>
    public required string Id { get; init; }

    /// <summary>alerted, stopped, finished, amended, deleted.</summary>
    public required string Status { get; init; }

    /// <summary>Tier id; null when not yet assessed.</summary>
    public string? Tier { get; init; }

    /// <summary>Ids of standing red flags, most urgent first.</summary>
    public ImmutableArray<string> RedFlags { get; init; } = [];

    /// <summary>Language of the conversation.</summary>
    public required string Language { get; init; }

    /// <summary>When the conversation began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was finished; null while unfinished.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The patient's name as given, for the staff list; null when not given.</summary>
    public string? PatientName { get; init; }

    /// <summary>The clinician's summary as HTML.</summary>
    public required string SummaryHtml { get; init; }

    /// <summary>The clinician's summary as plain text.</summary>
    public required string SummaryText { get; init; }

    /// <summary>The FHIR R4 QuestionnaireResponse as JSON.</summary>
    public required string ResponseJson { get; init; }

    /// <summary>Without any text.</summary>
    public override string ToString() => $"{nameof(IntakeRecord)} {Id}, {Status}";
}

/// <summary>A delivery to be made to every target of the clinic that takes its kind.</summary>
/// <param name="Kind">alert, summary, update or deletion.</param>
/// <param name="IntakeId">The intake.</param>
/// <param name="Key">Idempotency key: the same key is delivered once in effect.</param>
/// <param name="Payload">What is sent, as JSON (versioned, see docs); encrypted at rest.</param>
public sealed record NewDelivery(string Kind, string IntakeId, string Key, string Payload)
{
    /// <summary>Without the payload.</summary>
    public override string ToString() => $"{nameof(NewDelivery)} {Kind} {Key}";
}

/// <summary>The store cannot take the turn now. The message says what happened, without patient text.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
