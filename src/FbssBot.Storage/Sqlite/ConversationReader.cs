using System.Collections.Immutable;
using FbssBot.Storage.Protection;

namespace FbssBot.Storage.Sqlite;

/// <summary>Reads conversations and their logs from the database.</summary>
sealed class ConversationReader(SqliteConnections connections, TextSeal seal)
{
    const string OfConversation = "clinic = $clinic AND channel = $channel AND conversation = $conversation";

    public bool Exists(ConversationKey key) =>
        connections.Read(db =>
            db.Scalar(
                $"SELECT 1 FROM conversations WHERE {OfConversation}",
                Clinic(key),
                Channel(key),
                Conversation(key)
            )
                is not null
        );

    /// <summary>The conversation as last committed; one with version 0 where there is none.</summary>
    public ConversationSnapshot Load(ConversationKey key) =>
        connections.Read(db =>
        {
            var row = db.Query(
                $"SELECT version, last_sequence, last_at, expires_at, state FROM conversations WHERE {OfConversation}",
                reader => new ConversationSnapshot
                {
                    Exists = true,
                    Version = reader.GetInt64(0),
                    LastSequence = reader.GetInt64(1),
                    LastAt = reader.GetInt64(2),
                    ExpiresAt = reader.GetInt64(3),
                    State = reader.IsDBNull(4) ? null : seal.Open(reader.GetFieldValue<byte[]>(4), Places.State(key)),
                    Answered = new AnsweredActivities(),
                },
                Clinic(key),
                Channel(key),
                Conversation(key)
            );
            if (row is not [var snapshot])
                return None();
            foreach (var activityId in AnsweredIds(db, key))
                snapshot.Answered.Add(activityId);
            return snapshot;
        });

    /// <summary>The replies that were committed for an activity; null where it was not answered. Empty once they were erased.</summary>
    public ImmutableArray<string>? FindReplies(ConversationKey key, string activityId) =>
        connections.Read(db =>
        {
            var rows = db.Query(
                $"SELECT first_sequence, at, log FROM turns WHERE {OfConversation} AND activity = $activity",
                reader => (First: reader.GetInt64(0), At: reader.GetInt64(1), Log: LogOf(reader, 2)),
                Clinic(key),
                Channel(key),
                Conversation(key),
                ("$activity", activityId)
            );
            if (rows is not [var turn])
                return (ImmutableArray<string>?)null;
            return
            [
                .. Open(key, turn.First, turn.At, turn.Log).Where(entry => !entry.Inbound).Select(entry => entry.Json),
            ];
        });

    /// <summary>Log entries after a sequence number.</summary>
    public ImmutableArray<LoggedActivity> ReadLog(ConversationKey key, long after, int limit) =>
        connections.Read(db =>
        {
            // The turn that holds the entry "after" may have more entries behind it.
            var rows = db.Query(
                $"""
                SELECT first_sequence, at, log FROM turns
                WHERE {OfConversation} AND log IS NOT NULL AND first_sequence >= coalesce(
                  (SELECT max(first_sequence) FROM turns WHERE {OfConversation} AND first_sequence <= $after), 0)
                ORDER BY first_sequence LIMIT $limit
                """,
                reader => (First: reader.GetInt64(0), At: reader.GetInt64(1), Log: LogOf(reader, 2)),
                Clinic(key),
                Channel(key),
                Conversation(key),
                ("$after", after),
                ("$limit", limit + 1L)
            );
            return rows.SelectMany(turn => Open(key, turn.First, turn.At, turn.Log))
                .Where(entry => entry.Sequence > after)
                .Take(limit)
                .ToImmutableArray();
        });

    static ConversationSnapshot None() =>
        new()
        {
            Exists = false,
            Version = 0,
            State = null,
            LastSequence = 0,
            LastAt = 0,
            ExpiresAt = 0,
            Answered = new AnsweredActivities(),
        };

    static List<string> AnsweredIds(Statements db, ConversationKey key) =>
        db.Query(
            $"SELECT activity FROM turns WHERE {OfConversation} AND activity IS NOT NULL",
            reader => reader.GetString(0),
            Clinic(key),
            Channel(key),
            Conversation(key)
        );

    ImmutableArray<LoggedActivity> Open(ConversationKey key, long first, long at, byte[]? log) =>
        log is null ? [] : TurnLog.Unpack(seal.OpenBytes(log, Places.Log(key, first)), first, at);

    static byte[]? LogOf(Microsoft.Data.Sqlite.SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetFieldValue<byte[]>(column);

    static (string, object?) Clinic(ConversationKey key) => ("$clinic", key.Clinic);

    static (string, object?) Channel(ConversationKey key) => ("$channel", key.Channel);

    static (string, object?) Conversation(ConversationKey key) => ("$conversation", key.Conversation);
}
