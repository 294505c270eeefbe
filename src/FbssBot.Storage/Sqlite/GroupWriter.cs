using System.Threading.Channels;

namespace FbssBot.Storage.Sqlite;

/// <summary>
/// The one writer. Everything that waits while the disk is busy is committed together in the next transaction; each write
/// has a savepoint, so that one that fails takes none of the others with it.
/// </summary>
sealed class GroupWriter : IAsyncDisposable
{
    const int LongestQueue = 1024;
    const int LargestGroup = 256;

    readonly SqliteConnections _connections;
    readonly Channel<PendingWrite> _queue = Channel.CreateBounded<PendingWrite>(
        new BoundedChannelOptions(LongestQueue) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait }
    );
    readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    Statements? _statements;
    bool _erasePending;

    public GroupWriter(SqliteConnections connections)
    {
        _connections = connections;
        // A thread of its own: a pool thread that waits for the disk would be missing from the turns.
        new Thread(Run) { IsBackground = true, Name = "SQLite writer" }.Start();
    }

    /// <summary>Runs a write in the next transaction and returns its result once that is on disk.</summary>
    /// <exception cref="StoreUnavailableException">Nothing of this write was kept.</exception>
    public async Task<T> WriteAsync<T>(Func<Statements, T> write, CancellationToken cancellationToken) =>
        await EnqueueAsync(new PendingWrite<T>(write), cancellationToken).ConfigureAwait(false);

    /// <summary>The same for a write that erases: returns when the old pages have left the log file as well.</summary>
    /// <exception cref="StoreUnavailableException">Nothing of this write was kept.</exception>
    public async Task<T> EraseAsync<T>(Func<Statements, T> write, CancellationToken cancellationToken) =>
        await EnqueueAsync(new PendingWrite<T>(write) { Erases = true }, cancellationToken).ConfigureAwait(false);

    /// <summary>Commits what waits, then ends.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _ended.Task.ConfigureAwait(false);
    }

    async Task<T> EnqueueAsync<T>(PendingWrite<T> pending, CancellationToken cancellationToken)
    {
        try
        {
            await _queue.Writer.WriteAsync(pending, cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException e)
        {
            throw new StoreUnavailableException("The store is shutting down.", e);
        }
        // From here on the write may happen at any moment, so that its outcome is awaited whatever the caller's token says.
        return await pending.Outcome.ConfigureAwait(false);
    }

    void Run()
    {
        List<PendingWrite> group = new(LargestGroup);
        while (_queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (group.Count < LargestGroup && _queue.Reader.TryRead(out var pending))
                group.Add(pending);
            Commit(group);
            group.Clear();
        }
        CloseConnection();
        _ended.SetResult();
    }

    void Commit(List<PendingWrite> group)
    {
        try
        {
            _connections.EnsureFile();
            var statements = _statements ??= _connections.OpenForWriting();
            statements.Execute("BEGIN IMMEDIATE");
            foreach (var pending in group)
                Apply(statements, pending);
            statements.Execute("COMMIT");
        }
        catch (Exception e)
        {
            // Closing rolls back whatever the failure has left open; the next group starts on a fresh connection.
            CloseConnection();
            var outage = SqliteErrors.Translate(e);
            group.ForEach(pending => pending.Fail(outage));
            return;
        }
        _erasePending |= group.Exists(pending => pending.Erases);
        EmptyLog();
        group.ForEach(pending => pending.Succeed());
    }

    /// <summary>After an erasure: moves the log's pages into the database and empties it. A reader in the way delays it to the next commit.</summary>
    void EmptyLog()
    {
        if (!_erasePending)
            return;
        try
        {
            _erasePending = _statements!.Scalar("PRAGMA wal_checkpoint(TRUNCATE)") is not 0L;
        }
        catch (Exception e) when (SqliteErrors.IsOutage(e))
        {
            CloseConnection();
        }
    }

    static void Apply(Statements statements, PendingWrite pending)
    {
        statements.Execute("SAVEPOINT one_write");
        try
        {
            pending.Apply(statements);
        }
        catch (Exception e) when (!statements.TransactionIsGone)
        {
            statements.Execute("ROLLBACK TO one_write");
            pending.Fail(SqliteErrors.IsOutage(e) ? SqliteErrors.Translate(e) : e);
        }
        statements.Execute("RELEASE one_write");
    }

    void CloseConnection()
    {
        try
        {
            _statements?.Dispose();
        }
        catch (Exception e) when (SqliteErrors.IsOutage(e))
        {
            // The connection is given up either way; the outage itself reaches the callers through their writes.
        }
        _statements = null;
    }
}
