namespace FbssBot.Storage.Sqlite;

/// <summary>A delivery to one target, sealed and ready to be written. The same key for the same target is written once.</summary>
sealed record DeliveryWrite(
    string Clinic,
    string Target,
    string IntakeId,
    string Kind,
    string Key,
    long At,
    byte[] Payload
)
{
    public override string ToString() => nameof(DeliveryWrite);

    public void Apply(Statements db) =>
        db.Execute(
            """
            INSERT INTO deliveries (clinic, target, intake, key, kind, status, attempts, next_at, created_at, payload)
            VALUES ($clinic, $target, $intake, $key, $kind, 'waiting', 0, $at, $at, $payload)
            ON CONFLICT (clinic, target, key) DO NOTHING
            """,
            ("$clinic", Clinic),
            ("$target", Target),
            ("$intake", IntakeId),
            ("$key", Key),
            ("$kind", Kind),
            ("$at", At),
            ("$payload", Payload)
        );
}
