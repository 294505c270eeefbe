using System.Security.Cryptography;
using FbssBot.Storage.Protection;
using Microsoft.AspNetCore.DataProtection;

namespace FbssBot.Storage.Sqlite;

/// <summary>The open database: its folder held, its schema up to date, its keys loaded, its writer running.</summary>
sealed class SqliteDatabase : IAsyncDisposable
{
    const string FileName = "fbssbot.db";
    const string SealPurpose = "seal";
    const string SearchPurpose = "search";

    readonly DataFolderLock _folder;
    readonly DataKeys _keys;

    SqliteDatabase(DataFolderLock folder, SqliteConnections connections, DataKeys keys, SearchHash hash)
    {
        _folder = folder;
        _keys = keys;
        Connections = connections;
        Hash = hash;
        Seal = new TextSeal(keys);
        Writer = new GroupWriter(connections);
    }

    public SqliteConnections Connections { get; }

    public GroupWriter Writer { get; }

    public TextSeal Seal { get; }

    public SearchHash Hash { get; }

    public Signal DeliveriesAdded { get; } = new();

    public static SqliteDatabase Open(StorageOptions options, IDataProtectionProvider protection, TimeProvider time)
    {
        var folder = DataFolderLock.Take(options.DataFolder);
        var file = Path.Combine(options.DataFolder, FileName);
        var connections = new SqliteConnections(file, options);
        try
        {
            CreateFile(file);
            using var db = connections.OpenForWriting();
            Migrations.Apply(db, time.GetUtcNow());
            SqliteDeliveries.EndLeases(db, time.GetUtcNow());
            SqliteConnectorSends.EndLeases(db, time.GetUtcNow());
            var keys = LoadKeys(db, new DataKeys(protection));
            Rotate(db, keys, options.KeyRotationDays, time.GetUtcNow());
            return new SqliteDatabase(folder, connections, keys, LoadSearchKey(db, protection, time.GetUtcNow()));
        }
        catch (Exception e)
        {
            connections.Dispose();
            folder.Dispose();
            if (SqliteErrors.IsOutage(e))
                throw SqliteErrors.Translate(e);
            throw;
        }
    }

    /// <summary>Makes the next data key where the newest is older than so many days.</summary>
    /// <exception cref="StoreUnavailableException">The newest key goes on sealing.</exception>
    public async Task RotateKeysAsync(int rotationDays, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!IsDue(_keys, rotationDays, now))
            return;
        var next = _keys.Create(now);
        await Writer.WriteAsync(db => Store(db, next), cancellationToken).ConfigureAwait(false);
        _keys.Add(next);
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync().ConfigureAwait(false);
        Connections.Dispose();
        _folder.Dispose();
    }

    static void CreateFile(string file)
    {
        var mode = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(file, mode).Dispose();
    }

    static DataKeys LoadKeys(Statements db, DataKeys keys)
    {
        var stored = db.Query(
            "SELECT id, created_at, protected FROM data_keys WHERE purpose = $purpose ORDER BY id",
            row => new StoredDataKey(row.GetInt32(0), StoredTime.To(row.GetInt64(1)), row.GetFieldValue<byte[]>(2)),
            ("$purpose", SealPurpose)
        );
        stored.ForEach(keys.Add);
        return keys;
    }

    static void Rotate(Statements db, DataKeys keys, int rotationDays, DateTimeOffset now)
    {
        if (!IsDue(keys, rotationDays, now))
            return;
        var next = keys.Create(now);
        Store(db, next);
        keys.Add(next);
    }

    static bool IsDue(DataKeys keys, int rotationDays, DateTimeOffset now) =>
        keys.NewestAt is not { } newest || now - newest > TimeSpan.FromDays(rotationDays);

    static int Store(Statements db, StoredDataKey key) =>
        db.Execute(
            "INSERT INTO data_keys (purpose, id, created_at, protected) VALUES ($purpose, $id, $at, $protected)",
            ("$purpose", SealPurpose),
            ("$id", key.Id),
            ("$at", StoredTime.From(key.CreatedAt)),
            ("$protected", key.Protected)
        );

    static SearchHash LoadSearchKey(Statements db, IDataProtectionProvider protection, DateTimeOffset now)
    {
        var protector = protection.CreateProtector("FbssBot.Storage.SearchKey.v1");
        if (
            db.Scalar("SELECT protected FROM data_keys WHERE purpose = $purpose", ("$purpose", SearchPurpose))
            is byte[] stored
        )
            return new SearchHash(protector.Unprotect(stored));

        var key = RandomNumberGenerator.GetBytes(32);
        db.Execute(
            "INSERT INTO data_keys (purpose, id, created_at, protected) VALUES ($purpose, 1, $at, $protected)",
            ("$purpose", SearchPurpose),
            ("$at", StoredTime.From(now)),
            ("$protected", protector.Protect(key))
        );
        return new SearchHash(key);
    }
}
