namespace FbssBot.Storage.Sqlite;

/// <summary>Deletes what has expired, a batch at a time. The connection's secure_delete overwrites what goes.</summary>
static class Purge
{
    const string OfConversation = "clinic = $clinic AND channel = $channel AND conversation = $conversation";

    /// <summary>Returns how many conversations and intakes went; 0 when nothing expired is left.</summary>
    public static int Batch(Statements db, DateTimeOffset now, int limit)
    {
        var at = StoredTime.From(now);
        var conversations = db.Query(
            "SELECT clinic, channel, conversation FROM conversations WHERE expires_at <= $now ORDER BY expires_at LIMIT $limit",
            row => new ConversationKey(row.GetString(0), row.GetString(1), row.GetString(2)),
            ("$now", at),
            ("$limit", limit)
        );
        var intakes = db.Query(
            "SELECT clinic, id FROM intakes WHERE expires_at <= $now ORDER BY expires_at LIMIT $limit",
            row => (Clinic: row.GetString(0), Id: row.GetString(1)),
            ("$now", at),
            ("$limit", limit)
        );
        conversations.ForEach(key => DeleteConversation(db, key));
        intakes.ForEach(intake => DeleteIntake(db, intake.Clinic, intake.Id, now));
        return conversations.Count + intakes.Count;
    }

    static void DeleteConversation(Statements db, ConversationKey key)
    {
        foreach (var table in (ReadOnlySpan<string>)["turns", "connector_sends", "conversations"])
        {
            db.Execute(
                $"DELETE FROM {table} WHERE {OfConversation}",
                ("$clinic", key.Clinic),
                ("$channel", key.Channel),
                ("$conversation", key.Conversation)
            );
        }
    }

    static void DeleteIntake(Statements db, string clinic, string id, DateTimeOffset now)
    {
        foreach (var table in (ReadOnlySpan<string>)["deliveries", "intake_words"])
            db.Execute(
                $"DELETE FROM {table} WHERE clinic = $clinic AND intake = $id",
                ("$clinic", clinic),
                ("$id", id)
            );
        db.Execute("DELETE FROM intakes WHERE clinic = $clinic AND id = $id", ("$clinic", clinic), ("$id", id));
        SqliteAuditLog.Append(db, new AuditEntry(clinic, now, "retention", "intake.deleted", id));
    }
}
