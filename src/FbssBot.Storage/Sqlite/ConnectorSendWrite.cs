namespace FbssBot.Storage.Sqlite;

/// <summary>A reply for the Connector, sealed and ready to be written; leased from the start to the turn that made it.</summary>
sealed record ConnectorSendWrite(
    ConversationKey Key,
    string ServiceUrl,
    long At,
    long LeasedUntil,
    byte[] Reference,
    byte[] Activity
)
{
    public override string ToString() => nameof(ConnectorSendWrite);

    public long Apply(Statements db) =>
        (long)
            db.Scalar(
                """
                INSERT INTO connector_sends
                  (clinic, channel, conversation, service_url, attempts, leased, next_at, created_at, reference, activity)
                VALUES ($clinic, $channel, $conversation, $url, 1, 1, $next, $at, $reference, $activity)
                RETURNING id
                """,
                ("$clinic", Key.Clinic),
                ("$channel", Key.Channel),
                ("$conversation", Key.Conversation),
                ("$url", ServiceUrl),
                ("$next", LeasedUntil),
                ("$at", At),
                ("$reference", Reference),
                ("$activity", Activity)
            )!;
}
