using System.Collections.Immutable;

namespace FbssBot.Storage.Sqlite;

/// <summary>
/// Everything that one turn changes, sealed on the caller's thread and ready for the writer's. The row of the conversation is
/// written first: where its version has moved on, nothing else is.
/// </summary>
sealed record TurnWrite
{
    const string OfConversation = "clinic = $clinic AND channel = $channel AND conversation = $conversation";

    public required ConversationKey Key { get; init; }

    public required ConversationSnapshot Before { get; init; }

    public required ConversationSnapshot After { get; init; }

    public required DateTimeOffset At { get; init; }

    public required byte[]? State { get; init; }

    public required byte[]? Log { get; init; }

    public required string? ActivityId { get; init; }

    public required bool ErasesConversation { get; init; }

    public IntakeWrite? Intake { get; init; }

    public string? DeleteIntake { get; init; }

    public ImmutableArray<DeliveryWrite> Deliveries { get; init; } = [];

    public ImmutableArray<ConnectorSendWrite> Sends { get; init; } = [];

    public override string ToString() => nameof(TurnWrite);

    /// <summary>Writes it all; returns the ids of the connector sends.</summary>
    public ImmutableArray<long> Apply(Statements db)
    {
        WriteConversation(db);
        if (ErasesConversation)
            EraseConversation(db);
        AppendLog(db);
        if (DeleteIntake is not null)
            IntakeWrite.Delete(db, Key.Clinic, DeleteIntake, At);
        Intake?.Apply(db);
        foreach (var delivery in Deliveries)
            delivery.Apply(db);
        return [.. Sends.Select(send => send.Apply(db))];
    }

    void WriteConversation(Statements db)
    {
        if ((Before.Exists && Before.ExpiresAt == After.ExpiresAt ? UpdateState(db) : UpsertConversation(db)) != 1)
        {
            throw new StoreUnavailableException(
                "The conversation was changed by another process meanwhile. Nothing was changed by this turn."
            );
        }
    }

    // The usual turn leaves expires_at out, so that no index entry moves.
    int UpdateState(Statements db) =>
        db.Execute(
            $"""
            UPDATE conversations SET version = $version, last_sequence = $sequence, last_at = $at, state = $state
            WHERE {OfConversation} AND version = $before
            """,
            ("$version", After.Version),
            ("$sequence", After.LastSequence),
            ("$at", After.LastAt),
            ("$state", State),
            ("$clinic", Key.Clinic),
            ("$channel", Key.Channel),
            ("$conversation", Key.Conversation),
            ("$before", Before.Version)
        );

    int UpsertConversation(Statements db) =>
        db.Execute(
            """
            INSERT INTO conversations
              (clinic, channel, conversation, version, last_sequence, last_at, created_at, expires_at, state)
            VALUES ($clinic, $channel, $conversation, $version, $sequence, $at, $created, $expires, $state)
            ON CONFLICT (clinic, channel, conversation) DO UPDATE SET
              version = excluded.version, last_sequence = excluded.last_sequence, last_at = excluded.last_at,
              expires_at = excluded.expires_at, state = excluded.state
            WHERE version = $before
            """,
            ("$clinic", Key.Clinic),
            ("$channel", Key.Channel),
            ("$conversation", Key.Conversation),
            ("$version", After.Version),
            ("$sequence", After.LastSequence),
            ("$at", After.LastAt),
            ("$created", StoredTime.From(At)),
            ("$expires", After.ExpiresAt),
            ("$state", State),
            ("$before", Before.Version)
        );

    void EraseConversation(Statements db)
    {
        db.Execute(
            $"UPDATE turns SET log = NULL WHERE {OfConversation} AND log IS NOT NULL",
            ("$clinic", Key.Clinic),
            ("$channel", Key.Channel),
            ("$conversation", Key.Conversation)
        );
        db.Execute(
            $"DELETE FROM connector_sends WHERE {OfConversation}",
            ("$clinic", Key.Clinic),
            ("$channel", Key.Channel),
            ("$conversation", Key.Conversation)
        );
    }

    void AppendLog(Statements db)
    {
        if (ActivityId is null && Log is null)
            return;
        db.Execute(
            """
            INSERT INTO turns (clinic, channel, conversation, first_sequence, entries, at, activity, log)
            VALUES ($clinic, $channel, $conversation, $first, $entries, $at, $activity, $log)
            """,
            ("$clinic", Key.Clinic),
            ("$channel", Key.Channel),
            ("$conversation", Key.Conversation),
            ("$first", Before.LastSequence + 1),
            ("$entries", After.LastSequence - Before.LastSequence),
            ("$at", After.LastAt - (After.LastSequence - Before.LastSequence) + 1),
            ("$activity", ActivityId),
            ("$log", Log)
        );
    }
}
