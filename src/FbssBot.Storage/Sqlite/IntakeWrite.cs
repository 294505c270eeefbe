using System.Collections.Immutable;
using FbssBot.Storage.Protection;

namespace FbssBot.Storage.Sqlite;

/// <summary>An intake, sealed and ready to be written.</summary>
sealed record IntakeWrite
{
    public required ConversationKey Key { get; init; }

    public required IntakeRecord Intake { get; init; }

    public required long UpdatedAt { get; init; }

    public required long ExpiresAt { get; init; }

    public required byte[]? PatientName { get; init; }

    public required byte[] SummaryHtml { get; init; }

    public required byte[] SummaryText { get; init; }

    public required byte[] ResponseJson { get; init; }

    public required ImmutableArray<byte[]> NameWords { get; init; }

    public override string ToString() => nameof(IntakeWrite);

    public static IntakeWrite Seal(ConversationKey key, IntakeRecord intake, DateTimeOffset at, SealedTexts texts)
    {
        var (seal, hash, retention) = texts;
        string PlaceOf(string column) => Places.Intake(column, key.Clinic, intake.Id);
        return new IntakeWrite
        {
            Key = key,
            Intake = intake,
            UpdatedAt = StoredTime.From(at),
            ExpiresAt = StoredTime.Expiry(
                at,
                intake.FinishedAt is null ? retention.UnfinishedDays : retention.FinishedDays
            ),
            PatientName = intake.PatientName is { } name ? seal.Seal(name, PlaceOf("patient_name")) : null,
            SummaryHtml = seal.Seal(intake.SummaryHtml, PlaceOf("summary_html")),
            SummaryText = seal.Seal(intake.SummaryText, PlaceOf("summary_text")),
            ResponseJson = seal.Seal(intake.ResponseJson, PlaceOf("response_json")),
            NameWords = intake.PatientName is { } words ? [.. hash.OfWords(key.Clinic, words)] : [],
        };
    }

    /// <summary>What the patient asked to delete goes; that there was an intake, and when it was deleted, stays until it expires.</summary>
    public static void Delete(Statements db, string clinic, string id, DateTimeOffset at)
    {
        db.Execute(
            """
            UPDATE intakes SET status = 'deleted', tier = NULL, red_flags = '', urgent = 0, updated_at = $at, seen_at = NULL,
              seen_by = NULL, patient_name = NULL, summary_html = NULL, summary_text = NULL, response_json = NULL
            WHERE clinic = $clinic AND id = $id
            """,
            ("$at", StoredTime.From(at)),
            ("$clinic", clinic),
            ("$id", id)
        );
        ForgetWords(db, clinic, id);
        db.Execute(
            """
            UPDATE deliveries SET status = 'withdrawn', payload = NULL, ended_at = $at
            WHERE clinic = $clinic AND intake = $id AND status IN ('waiting', 'stuck')
            """,
            ("$at", StoredTime.From(at)),
            ("$clinic", clinic),
            ("$id", id)
        );
        SqliteAuditLog.Append(db, new AuditEntry(clinic, at, "patient", "intake.deleted", id));
    }

    public void Apply(Statements db)
    {
        Upsert(db);
        ForgetWords(db, Key.Clinic, Intake.Id);
        foreach (var word in NameWords)
        {
            db.Execute(
                "INSERT INTO intake_words (clinic, hash, intake) VALUES ($clinic, $hash, $intake)",
                ("$clinic", Key.Clinic),
                ("$hash", word),
                ("$intake", Intake.Id)
            );
        }
    }

    // A change by the patient makes an intake new again for staff.
    void Upsert(Statements db) =>
        db.Execute(
            """
            INSERT INTO intakes (clinic, id, channel, conversation, status, tier, red_flags, urgent, language, started_at,
              finished_at, updated_at, expires_at, patient_name, summary_html, summary_text, response_json)
            VALUES ($clinic, $id, $channel, $conversation, $status, $tier, $flags, $urgent, $language, $started, $finished,
              $updated, $expires, $name, $html, $text, $response)
            ON CONFLICT (clinic, id) DO UPDATE SET
              status = excluded.status, tier = excluded.tier, red_flags = excluded.red_flags, urgent = excluded.urgent,
              language = excluded.language, finished_at = excluded.finished_at, updated_at = excluded.updated_at,
              expires_at = max(expires_at, excluded.expires_at), patient_name = excluded.patient_name,
              summary_html = excluded.summary_html, summary_text = excluded.summary_text,
              response_json = excluded.response_json, seen_at = NULL, seen_by = NULL
            """,
            ("$clinic", Key.Clinic),
            ("$id", Intake.Id),
            ("$channel", Key.Channel),
            ("$conversation", Key.Conversation),
            ("$status", Intake.Status),
            ("$tier", Intake.Tier),
            ("$flags", string.Join(' ', Intake.RedFlags)),
            ("$urgent", Intake.RedFlags.IsEmpty ? 0L : 1L),
            ("$language", Intake.Language),
            ("$started", StoredTime.From(Intake.StartedAt)),
            ("$finished", StoredTime.From(Intake.FinishedAt)),
            ("$updated", UpdatedAt),
            ("$expires", ExpiresAt),
            ("$name", PatientName),
            ("$html", SummaryHtml),
            ("$text", SummaryText),
            ("$response", ResponseJson)
        );

    static void ForgetWords(Statements db, string clinic, string id) =>
        db.Execute(
            "DELETE FROM intake_words WHERE clinic = $clinic AND intake = $intake",
            ("$clinic", clinic),
            ("$intake", id)
        );
}

/// <summary>What sealing an intake needs.</summary>
sealed record SealedTexts(TextSeal Seal, SearchHash Hash, Retention Retention);
