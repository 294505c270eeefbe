using System.Collections.Immutable;

namespace FbssBot.Storage.Sqlite;

/// <summary>The Connector's outbox in SQLite.</summary>
sealed class SqliteConnectorSends(SqliteDatabase database) : IConnectorOutbox
{
    public async Task<ImmutableArray<ConnectorSend>> LeaseSendsAsync(
        int limit,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    )
    {
        var rows = await database
            .Writer.WriteAsync(db => Lease(db, limit, now, until), cancellationToken)
            .ConfigureAwait(false);
        return [.. rows.OrderBy(row => row.Id).Select(Open)];
    }

    public async Task CompleteSendsAsync(ImmutableArray<ConnectorSend> sends, CancellationToken cancellationToken) =>
        await database
            .Writer.WriteAsync(
                db =>
                    sends.Sum(send =>
                        db.Execute(
                            "DELETE FROM connector_sends WHERE id = $id AND attempts = $attempt",
                            ("$id", send.Id),
                            ("$attempt", send.Attempt)
                        )
                    ),
                cancellationToken
            )
            .ConfigureAwait(false);

    public async Task RetrySendAsync(
        ConnectorSend send,
        DateTimeOffset nextAt,
        string error,
        CancellationToken cancellationToken
    ) =>
        await database
            .Writer.WriteAsync(
                db =>
                    db.Execute(
                        "UPDATE connector_sends SET next_at = $next, leased = 0, last_error = $error WHERE id = $id AND attempts = $attempt",
                        ("$next", StoredTime.From(nextAt)),
                        ("$error", error),
                        ("$id", send.Id),
                        ("$attempt", send.Attempt)
                    ),
                cancellationToken
            )
            .ConfigureAwait(false);

    /// <summary>Takes back the leases of the process that had the database before.</summary>
    internal static int EndLeases(Statements db, DateTimeOffset now) =>
        db.Execute(
            "UPDATE connector_sends SET next_at = $now, leased = 0 WHERE leased = 1",
            ("$now", StoredTime.From(now))
        );

    static List<Row> Lease(Statements db, int limit, DateTimeOffset now, DateTimeOffset until) =>
        db.Query(
            """
            UPDATE connector_sends SET attempts = attempts + 1, next_at = $until, leased = 1 WHERE id IN (
              SELECT id FROM connector_sends AS due
              WHERE next_at <= $now AND NOT EXISTS (
                SELECT 1 FROM connector_sends AS earlier WHERE earlier.clinic = due.clinic AND earlier.channel = due.channel
                  AND earlier.conversation = due.conversation AND earlier.id < due.id)
              ORDER BY id LIMIT $limit)
            RETURNING id, clinic, channel, conversation, service_url, attempts, created_at, reference, activity
            """,
            row => new Row(
                row.GetInt64(0),
                new ConversationKey(row.GetString(1), row.GetString(2), row.GetString(3)),
                row.GetString(4),
                row.GetInt32(5),
                row.GetInt64(6),
                row.GetFieldValue<byte[]>(7),
                row.GetFieldValue<byte[]>(8)
            ),
            ("$until", StoredTime.From(until)),
            ("$now", StoredTime.From(now)),
            ("$limit", limit)
        );

    ConnectorSend Open(Row row) =>
        new(
            row.Id,
            row.Key,
            new ConnectorAddress(row.ServiceUrl, database.Seal.Open(row.Reference, Places.SentReference(row.Key))),
            database.Seal.Open(row.Activity, Places.SentActivity(row.Key)),
            row.Attempt,
            StoredTime.To(row.CreatedAt)
        );

    sealed record Row(
        long Id,
        ConversationKey Key,
        string ServiceUrl,
        int Attempt,
        long CreatedAt,
        byte[] Reference,
        byte[] Activity
    );
}
