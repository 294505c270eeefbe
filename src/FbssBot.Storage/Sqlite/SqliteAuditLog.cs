using System.Collections.Immutable;

namespace FbssBot.Storage.Sqlite;

/// <summary>The audit log in SQLite; triggers refuse every change and deletion.</summary>
sealed class SqliteAuditLog(SqliteDatabase database) : IAuditLog
{
    public async Task AppendAsync(AuditEntry entry, CancellationToken cancellationToken) =>
        await database.Writer.WriteAsync(db => Append(db, entry), cancellationToken).ConfigureAwait(false);

    public Task<ImmutableArray<AuditEntry>> ReadAuditAsync(
        string clinic,
        int limit,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult(
            database.Connections.Read(db =>
                db.Query(
                        "SELECT at, actor, action, subject FROM audit WHERE clinic = $clinic ORDER BY id DESC LIMIT $limit",
                        row => new AuditEntry(
                            clinic,
                            StoredTime.To(row.GetInt64(0)),
                            row.GetString(1),
                            row.GetString(2),
                            row.IsDBNull(3) ? null : row.GetString(3)
                        ),
                        ("$clinic", clinic),
                        ("$limit", limit)
                    )
                    .ToImmutableArray()
            )
        );

    internal static int Append(Statements db, AuditEntry entry) =>
        db.Execute(
            "INSERT INTO audit (clinic, at, actor, action, subject) VALUES ($clinic, $at, $actor, $action, $subject)",
            ("$clinic", entry.Clinic),
            ("$at", StoredTime.From(entry.At)),
            ("$actor", entry.Actor),
            ("$action", entry.Action),
            ("$subject", entry.Subject)
        );
}
