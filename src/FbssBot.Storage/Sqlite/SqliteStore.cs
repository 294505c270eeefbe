using System.Collections.Immutable;
using Microsoft.AspNetCore.DataProtection;

namespace FbssBot.Storage.Sqlite;

/// <summary>
/// The store in one SQLite file. One process at a time: a second one on the same folder is refused at its start. A turn usually
/// reads nothing, since the last state of recent conversations is kept; after any failed commit the database is asked again.
/// </summary>
public sealed class SqliteStore : IIntakeStore, IConversationLog
{
    readonly SqliteDatabase _database;
    readonly ConversationReader _reader;
    readonly TurnSealing _sealing;
    readonly IClinicPolicy _policy;
    readonly ConversationGates _gates = new();
    readonly AppendSignals _appended = new();
    readonly RecentConversations _recent;

    SqliteStore(SqliteDatabase database, StorageOptions options, IClinicPolicy policy)
    {
        _database = database;
        _policy = policy;
        _recent = new RecentConversations(options.CachedConversations);
        _reader = new ConversationReader(database.Connections, database.Seal);
        _sealing = new TurnSealing(database.Seal, database.Hash, policy);
        Deliveries = new SqliteDeliveries(database);
        ConnectorSends = new SqliteConnectorSends(database);
        Intakes = new SqliteIntakes(database, _recent);
        Audit = new SqliteAuditLog(database);
    }

    /// <summary>The deliveries' outbox.</summary>
    public IDeliveryOutbox Deliveries { get; }

    /// <summary>The Connector's outbox.</summary>
    public IConnectorOutbox ConnectorSends { get; }

    /// <summary>The intakes for staff.</summary>
    public IIntakeRecords Intakes { get; }

    /// <summary>The audit log.</summary>
    public IAuditLog Audit { get; }

    /// <summary>Opens the store, making folder, database and keys where there are none, and brings an older database up to date.</summary>
    /// <exception cref="StoreUnavailableException">The folder is in use by another process, or cannot be used.</exception>
    public static SqliteStore Open(
        StorageOptions options,
        IDataProtectionProvider protection,
        IClinicPolicy policy,
        TimeProvider time
    ) => new(SqliteDatabase.Open(options, protection, time), options, policy);

    /// <inheritdoc/>
    public async Task<ITurn> BeginTurnAsync(
        ConversationKey key,
        string? activityId,
        CancellationToken cancellationToken
    )
    {
        var gate = await _gates.EnterAsync(key, cancellationToken).ConfigureAwait(false);
        try
        {
            var snapshot = Recall(key);
            var replayed =
                activityId is not null && snapshot.Answered.MayContain(activityId)
                    ? _reader.FindReplies(key, activityId)
                    : null;
            return new SqliteTurn(this, key, activityId, snapshot, replayed, gate);
        }
        catch
        {
            gate.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task CreateAsync(ConversationKey key, DateTimeOffset at, CancellationToken cancellationToken) =>
        await _database
            .Writer.WriteAsync(
                db =>
                    db.Execute(
                        """
                        INSERT INTO conversations
                          (clinic, channel, conversation, version, last_sequence, last_at, created_at, expires_at)
                        VALUES ($clinic, $channel, $conversation, 0, 0, 0, $at, $expires)
                        ON CONFLICT (clinic, channel, conversation) DO NOTHING
                        """,
                        ("$clinic", key.Clinic),
                        ("$channel", key.Channel),
                        ("$conversation", key.Conversation),
                        ("$at", StoredTime.From(at)),
                        ("$expires", StoredTime.Expiry(at, _policy.RetentionOf(key.Clinic).UnfinishedDays))
                    ),
                cancellationToken
            )
            .ConfigureAwait(false);

    /// <inheritdoc/>
    public ValueTask<bool> ExistsAsync(ConversationKey key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_recent.Find(key) is { Exists: true } || _reader.Exists(key));

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<LoggedActivity>> ReadAsync(
        ConversationKey key,
        long after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        // A client that follows the conversation asks for just the last turn.
        if (_recent.Find(key) is { Tail: [var first, ..] tail } && after >= first.Sequence - 1)
            return ValueTask.FromResult(tail.Where(entry => entry.Sequence > after).Take(limit).ToImmutableArray());
        return ValueTask.FromResult(_reader.ReadLog(key, after, limit));
    }

    /// <inheritdoc/>
    public IDisposable Subscribe(ConversationKey key, Action appended) => _appended.Subscribe(key, appended);

    /// <summary>Seals new texts with a new data key where the newest is older than so many days. Older texts stay readable.</summary>
    /// <exception cref="StoreUnavailableException">The newest key goes on sealing.</exception>
    public Task RotateKeysAsync(int rotationDays, DateTimeOffset now, CancellationToken cancellationToken) =>
        _database.RotateKeysAsync(rotationDays, now, cancellationToken);

    /// <summary>Commits what waits, then closes the database and gives the folder free.</summary>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    internal async Task<CommittedTurn> CommitAsync(
        ConversationKey key,
        string? activityId,
        ConversationSnapshot before,
        TurnCommit commit,
        CancellationToken cancellationToken
    )
    {
        var write = _sealing.Prepare(key, activityId, before, commit);
        var sendIds = await WriteAsync(write, cancellationToken).ConfigureAwait(false);
        if (activityId is not null)
            write.After.Answered.Add(activityId);
        _recent.Set(key, write.After);

        if (!write.After.Tail.IsEmpty)
            _appended.Raise(key);
        if (!write.Deliveries.IsEmpty)
            _database.DeliveriesAdded.Raise();
        return new CommittedTurn(write.After.Tail) { Sends = SendsOf(key, commit, sendIds) };
    }

    async Task<ImmutableArray<long>> WriteAsync(TurnWrite write, CancellationToken cancellationToken)
    {
        try
        {
            var erases = write.ErasesConversation || write.DeleteIntake is not null;
            return await (
                erases
                    ? _database.Writer.EraseAsync(write.Apply, cancellationToken)
                    : _database.Writer.WriteAsync(write.Apply, cancellationToken)
            ).ConfigureAwait(false);
        }
        catch
        {
            // Whatever the failure was, what is true now stands in the database alone.
            _recent.Forget(write.Key);
            throw;
        }
    }

    ConversationSnapshot Recall(ConversationKey key)
    {
        if (_recent.Find(key) is { } recent)
            return recent;
        var loaded = _reader.Load(key);
        if (loaded.Exists)
            _recent.Set(key, loaded);
        return loaded;
    }

    static ImmutableArray<ConnectorSend> SendsOf(ConversationKey key, TurnCommit commit, ImmutableArray<long> ids) =>
        [.. ids.Select((id, i) => new ConnectorSend(id, key, commit.Connector!, commit.Replies[i], 1, commit.At))];
}
