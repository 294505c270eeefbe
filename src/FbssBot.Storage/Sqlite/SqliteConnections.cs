using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace FbssBot.Storage.Sqlite;

/// <summary>Opens connections to the database file and keeps those for reading.</summary>
sealed class SqliteConnections(string file, StorageOptions options) : IDisposable
{
    const int PageBytes = 4096;
    const int MegaByte = 1 << 20;

    // Reads run on the caller's thread and take microseconds, so that few are ever open at once.
    const int KeptForReading = 8;

    readonly ConcurrentBag<Statements> _idle = [];
    bool _disposed;

    /// <summary>Whether the file is where it was: SQLite itself would go on writing into a deleted file.</summary>
    public bool FileExists => File.Exists(file);

    /// <summary>A connection for the one writer.</summary>
    public Statements OpenForWriting()
    {
        var statements = Open();
        // FULL: a commit returns when the log is on disk. secure_delete: what is deleted is overwritten with zeros.
        statements.Execute("PRAGMA journal_mode = WAL");
        statements.Execute("PRAGMA synchronous = FULL");
        statements.Execute("PRAGMA secure_delete = ON");
        statements.Execute("PRAGMA wal_autocheckpoint = 2000");
        if (options.MaxDatabaseMegabytes is { } limit)
            statements.Execute($"PRAGMA max_page_count = {(long)limit * MegaByte / PageBytes}");
        return statements;
    }

    /// <summary>Reads with a kept connection.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be read now.</exception>
    public T Read<T>(Func<Statements, T> read)
    {
        Statements? statements = null;
        try
        {
            EnsureFile();
            statements = _idle.TryTake(out var idle) ? idle : OpenForReading();
            var result = read(statements);
            GiveBack(statements);
            return result;
        }
        catch (Exception e) when (SqliteErrors.IsOutage(e))
        {
            statements?.Dispose();
            throw SqliteErrors.Translate(e);
        }
    }

    /// <exception cref="StoreUnavailableException">The file was moved or deleted.</exception>
    public void EnsureFile()
    {
        if (!FileExists)
            throw new StoreUnavailableException(
                "The database file is gone from the data folder. Put it back, or restart."
            );
    }

    public void Dispose()
    {
        _disposed = true;
        DropIdle();
    }

    /// <summary>Closes what is kept, so that the next read opens the file that is there now.</summary>
    public void DropIdle()
    {
        while (_idle.TryTake(out var statements))
            statements.Dispose();
    }

    void GiveBack(Statements statements)
    {
        if (_disposed || _idle.Count >= KeptForReading)
            statements.Dispose();
        else
            _idle.Add(statements);
    }

    Statements OpenForReading()
    {
        var statements = Open();
        statements.Execute("PRAGMA query_only = ON");
        return statements;
    }

    Statements Open()
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false,
                DefaultTimeout = options.LockTimeoutSeconds,
            }.ToString()
        );
        connection.Open();
        return new Statements(connection);
    }
}
