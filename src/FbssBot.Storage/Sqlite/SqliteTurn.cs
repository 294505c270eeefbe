using System.Collections.Immutable;

namespace FbssBot.Storage.Sqlite;

/// <summary>A turn in progress: its conversation is closed to others until it is disposed.</summary>
sealed class SqliteTurn(
    SqliteStore store,
    ConversationKey key,
    string? activityId,
    ConversationSnapshot before,
    ImmutableArray<string>? replayed,
    IDisposable gate
) : ITurn
{
    bool _committed;

    public ImmutableArray<string>? Replayed => replayed;

    public string? State => before.State;

    public long NextSequence => before.LastSequence + 1;

    public DateTimeOffset NextAt(DateTimeOffset now) => StoredTime.To(NextMillisecond(before, now));

    public async Task<CommittedTurn> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        if (_committed || replayed is not null)
            throw new InvalidOperationException("A turn is committed once, and an answered activity not at all.");
        _committed = true;
        return await store.CommitAsync(key, activityId, before, commit, cancellationToken).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync()
    {
        gate.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Web Chat orders by time: every entry of a conversation is later than the one before (bot-protocol §5.3).</summary>
    internal static long NextMillisecond(ConversationSnapshot before, DateTimeOffset now) =>
        Math.Max(StoredTime.From(now), before.LastAt + 1);
}
