using System.Globalization;
using System.Reflection;

namespace FbssBot.Storage.Sqlite;

/// <summary>
/// Brings a database up to date: the numbered files under Migrations/, each once, in order, all in one transaction. Forward only; safe at
/// every start.
/// </summary>
static class Migrations
{
    const string Prefix = "FbssBot.Storage.Sqlite.Migrations.";

    /// <summary>The version that this program brings a database to.</summary>
    public static int Newest => All.Max(migration => migration.Version);

    static IReadOnlyList<(int Version, string Name)> All { get; } =
    [
        .. Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (int.Parse(name.AsSpan(Prefix.Length, 4), CultureInfo.InvariantCulture), name))
            .Order(),
    ];

    /// <exception cref="StoreUnavailableException">The database is of a later version than this program.</exception>
    public static void Apply(Statements db, DateTimeOffset now)
    {
        db.Execute("BEGIN IMMEDIATE");
        db.Execute(
            "CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT"
        );
        var current = (long)(db.Scalar("SELECT max(version) FROM schema_versions") ?? 0L);
        if (current > Newest)
        {
            throw new StoreUnavailableException(
                $"The database has version {current}, this program knows {Newest}: start the newer program."
            );
        }
        foreach (var (version, name) in All.Where(migration => migration.Version > current))
        {
            db.Execute(Read(name));
            db.Execute(
                "INSERT INTO schema_versions (version, applied_at) VALUES ($version, $at)",
                ("$version", version),
                ("$at", StoredTime.From(now))
            );
        }
        db.Execute("COMMIT");
    }

    static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
