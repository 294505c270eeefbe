using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace FbssBot.Storage.Sqlite;

/// <summary>The deliveries' outbox in SQLite. A lease is a date in the future: whoever dies lets it pass.</summary>
sealed class SqliteDeliveries(SqliteDatabase database) : IDeliveryOutbox
{
    public async Task<ImmutableArray<LeasedDelivery>> LeaseAsync(
        string clinic,
        string target,
        int limit,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    )
    {
        var rows = await database
            .Writer.WriteAsync(db => Lease(db, clinic, target, limit, now, until), cancellationToken)
            .ConfigureAwait(false);
        return [.. rows.OrderBy(row => row.Id).Select(row => Open(clinic, target, row))];
    }

    public async Task CompleteAsync(LeasedDelivery delivery, DateTimeOffset at, CancellationToken cancellationToken) =>
        await database
            .Writer.WriteAsync(
                db =>
                    db.Execute(
                        """
                        UPDATE deliveries SET status = 'delivered', leased = 0, ended_at = $at, payload = NULL, last_error = NULL
                        WHERE id = $id AND attempts = $attempt AND status = 'waiting'
                        """,
                        ("$at", StoredTime.From(at)),
                        ("$id", delivery.Id),
                        ("$attempt", delivery.Attempt)
                    ),
                cancellationToken
            )
            .ConfigureAwait(false);

    public async Task FailAsync(
        LeasedDelivery delivery,
        DateTimeOffset? nextAt,
        string error,
        CancellationToken cancellationToken
    ) =>
        await database
            .Writer.WriteAsync(
                db =>
                    db.Execute(
                        """
                        UPDATE deliveries SET next_at = coalesce($next, next_at), leased = 0, last_error = $error,
                          status = CASE WHEN $next IS NULL THEN 'stuck' ELSE status END
                        WHERE id = $id AND attempts = $attempt AND status = 'waiting'
                        """,
                        ("$next", StoredTime.From(nextAt)),
                        ("$error", error),
                        ("$id", delivery.Id),
                        ("$attempt", delivery.Attempt)
                    ),
                cancellationToken
            )
            .ConfigureAwait(false);

    public async Task<bool> SendAgainAsync(
        string clinic,
        long deliveryId,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var changed = await database
            .Writer.WriteAsync(
                db =>
                    db.Execute(
                        """
                        UPDATE deliveries SET status = 'waiting', leased = 0, created_at = $now, next_at = $now, ended_at = NULL
                        WHERE clinic = $clinic AND id = $id AND status IN ('waiting', 'stuck')
                        """,
                        ("$now", StoredTime.From(now)),
                        ("$clinic", clinic),
                        ("$id", deliveryId)
                    ),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (changed > 0)
            database.DeliveriesAdded.Raise();
        return changed > 0;
    }

    public Task<DateTimeOffset?> NextDueAsync(string clinic, string target, CancellationToken cancellationToken) =>
        Task.FromResult(
            database.Connections.Read(db =>
                db.Scalar(
                    "SELECT min(next_at) FROM deliveries WHERE clinic = $clinic AND target = $target AND status = 'waiting'",
                    ("$clinic", clinic),
                    ("$target", target)
                )
                    is long next
                    ? StoredTime.To(next)
                    : (DateTimeOffset?)null
            )
        );

    public Task<ImmutableArray<DeliveryState>> OfIntakeAsync(
        string clinic,
        string intakeId,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult(
            database.Connections.Read(db =>
                db.Query(
                        """
                        SELECT id, target, kind, status, attempts, created_at, next_at, ended_at, last_error FROM deliveries
                        WHERE clinic = $clinic AND intake = $intake ORDER BY id
                        """,
                        StateOf,
                        ("$clinic", clinic),
                        ("$intake", intakeId)
                    )
                    .ToImmutableArray()
            )
        );

    public IDisposable Subscribe(Action added) => database.DeliveriesAdded.Subscribe(added);

    /// <summary>Takes back the leases of the process that had the database before.</summary>
    internal static int EndLeases(Statements db, DateTimeOffset now) =>
        db.Execute(
            "UPDATE deliveries SET next_at = $now, leased = 0 WHERE status = 'waiting' AND leased = 1",
            ("$now", StoredTime.From(now))
        );

    static List<Row> Lease(
        Statements db,
        string clinic,
        string target,
        int limit,
        DateTimeOffset now,
        DateTimeOffset until
    ) =>
        db.Query(
            """
            UPDATE deliveries SET attempts = attempts + 1, next_at = $until, leased = 1 WHERE id IN (
              SELECT id FROM deliveries AS due
              WHERE clinic = $clinic AND target = $target AND status = 'waiting' AND next_at <= $now
                AND NOT EXISTS (
                  SELECT 1 FROM deliveries AS earlier WHERE earlier.clinic = due.clinic AND earlier.intake = due.intake
                    AND earlier.target = due.target AND earlier.id < due.id AND earlier.status = 'waiting')
              ORDER BY next_at, id LIMIT $limit)
            RETURNING id, intake, kind, key, attempts, created_at, payload
            """,
            row => new Row(
                row.GetInt64(0),
                row.GetString(1),
                row.GetString(2),
                row.GetString(3),
                row.GetInt32(4),
                row.GetInt64(5),
                row.GetFieldValue<byte[]>(6)
            ),
            ("$until", StoredTime.From(until)),
            ("$clinic", clinic),
            ("$target", target),
            ("$now", StoredTime.From(now)),
            ("$limit", limit)
        );

    LeasedDelivery Open(string clinic, string target, Row row) =>
        new(
            row.Id,
            clinic,
            target,
            row.Intake,
            row.Kind,
            row.Key,
            row.Attempt,
            StoredTime.To(row.CreatedAt),
            database.Seal.Open(row.Payload, Places.Payload(clinic, target, row.Key))
        );

    static DeliveryState StateOf(SqliteDataReader row)
    {
        var status = row.GetString(3);
        return new DeliveryState(
            row.GetInt64(0),
            row.GetString(1),
            row.GetString(2),
            status,
            row.GetInt32(4),
            StoredTime.To(row.GetInt64(5)),
            status == "waiting" ? StoredTime.To(row.GetInt64(6)) : null,
            row.IsDBNull(7) ? null : StoredTime.To(row.GetInt64(7)),
            row.IsDBNull(8) ? null : row.GetString(8)
        );
    }

    sealed record Row(long Id, string Intake, string Kind, string Key, int Attempt, long CreatedAt, byte[] Payload);
}
