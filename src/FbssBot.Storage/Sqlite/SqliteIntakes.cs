using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace FbssBot.Storage.Sqlite;

/// <summary>The intakes in SQLite.</summary>
sealed class SqliteIntakes(SqliteDatabase database, RecentConversations recent) : IIntakeRecords
{
    const string EntryColumns =
        "id, status, tier, red_flags, language, started_at, finished_at, updated_at, seen_at, seen_by, patient_name";

    // Rows deleted in one transaction: turns of patients wait no longer than a few milliseconds for a purge.
    const int PurgeBatch = 200;

    public Task<ImmutableArray<IntakeListEntry>> ListAsync(
        string clinic,
        IntakeFilter filter,
        CancellationToken cancellationToken
    )
    {
        byte[][] words = filter.Name is { } name ? [.. database.Hash.OfWords(clinic, name)] : [];
        (string, object?)[] values =
        [
            ("$clinic", clinic),
            ("$limit", filter.Limit),
            ("$skip", filter.Skip),
            .. words.Select((word, i) => ($"$word{i}", (object?)word)),
        ];
        var named = string.Concat(
            words.Select(
                (_, i) => $" AND id IN (SELECT intake FROM intake_words WHERE clinic = $clinic AND hash = $word{i})"
            )
        );
        return Task.FromResult(
            database.Connections.Read(db =>
                db.Query(
                        $"""
                        SELECT {EntryColumns} FROM intakes WHERE clinic = $clinic{named}
                        ORDER BY urgent DESC, updated_at DESC LIMIT $limit OFFSET $skip
                        """,
                        row => EntryOf(clinic, row),
                        values
                    )
                    .ToImmutableArray()
            )
        );
    }

    public Task<StoredIntake?> FindAsync(string clinic, string intakeId, CancellationToken cancellationToken) =>
        Task.FromResult(
            database.Connections.Read(db =>
                db.Query(
                        $"""
                        SELECT {EntryColumns}, summary_html, summary_text, response_json FROM intakes
                        WHERE clinic = $clinic AND id = $id
                        """,
                        row => new StoredIntake
                        {
                            Entry = EntryOf(clinic, row),
                            SummaryHtml = TextOf(clinic, intakeId, row, "summary_html"),
                            SummaryText = TextOf(clinic, intakeId, row, "summary_text"),
                            ResponseJson = TextOf(clinic, intakeId, row, "response_json"),
                        },
                        ("$clinic", clinic),
                        ("$id", intakeId)
                    )
                    .FirstOrDefault()
            )
        );

    public async Task<bool> MarkSeenAsync(
        string clinic,
        string intakeId,
        string by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        await database
            .Writer.WriteAsync(
                db =>
                    db.Execute(
                        """
                        UPDATE intakes SET seen_by = coalesce(seen_by, $by), seen_at = coalesce(seen_at, $at)
                        WHERE clinic = $clinic AND id = $id
                        """,
                        ("$by", by),
                        ("$at", StoredTime.From(at)),
                        ("$clinic", clinic),
                        ("$id", intakeId)
                    ),
                cancellationToken
            )
            .ConfigureAwait(false) > 0;

    public async Task<int> PurgeExpiredAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var total = 0;
        int purged;
        do
        {
            purged = await database
                .Writer.WriteAsync(db => Purge.Batch(db, now, PurgeBatch), cancellationToken)
                .ConfigureAwait(false);
            total += purged;
        } while (purged > 0);

        recent.ForgetAll();
        if (total > 0)
            await database.Writer.EraseAsync(_ => 0, cancellationToken).ConfigureAwait(false);
        return total;
    }

    IntakeListEntry EntryOf(string clinic, SqliteDataReader row) =>
        new()
        {
            Id = row.GetString(0),
            Status = row.GetString(1),
            Tier = row.IsDBNull(2) ? null : row.GetString(2),
            RedFlags = [.. row.GetString(3).Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Language = row.GetString(4),
            StartedAt = StoredTime.To(row.GetInt64(5)),
            FinishedAt = row.IsDBNull(6) ? null : StoredTime.To(row.GetInt64(6)),
            UpdatedAt = StoredTime.To(row.GetInt64(7)),
            SeenAt = row.IsDBNull(8) ? null : StoredTime.To(row.GetInt64(8)),
            SeenBy = row.IsDBNull(9) ? null : row.GetString(9),
            PatientName = TextOf(clinic, row.GetString(0), row, "patient_name"),
        };

    string? TextOf(string clinic, string intakeId, SqliteDataReader row, string column)
    {
        var ordinal = row.GetOrdinal(column);
        return row.IsDBNull(ordinal)
            ? null
            : database.Seal.Open(row.GetFieldValue<byte[]>(ordinal), Places.Intake(column, clinic, intakeId));
    }
}
