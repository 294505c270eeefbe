using System.Collections.Immutable;
using FbssBot.Storage.Protection;

namespace FbssBot.Storage.Sqlite;

/// <summary>Makes of a turn's commit what the writer writes: sequence numbers, times, expiry, everything sealed.</summary>
sealed class TurnSealing(TextSeal seal, SearchHash hash, IClinicPolicy policy)
{
    // Long enough for one try by the turn itself, including the Connector's time-out.
    static readonly TimeSpan SendLease = TimeSpan.FromSeconds(30);

    public TurnWrite Prepare(ConversationKey key, string? activityId, ConversationSnapshot before, TurnCommit commit)
    {
        var after = After(key, before, commit);
        return new TurnWrite
        {
            Key = key,
            Before = before,
            After = after,
            At = commit.At,
            ActivityId = activityId,
            State = commit.State is { } state ? seal.Seal(state, Places.State(key)) : null,
            Log = after.Tail.IsEmpty
                ? null
                : seal.Seal(TurnLog.Pack(commit.Inbound, commit.Replies), Places.Log(key, before.LastSequence + 1)),
            ErasesConversation = commit.State is null && before.LastSequence > 0,
            DeleteIntake = commit.DeleteIntake,
            Intake = commit.Intake is { } intake ? Seal(key, intake, commit.At) : null,
            Deliveries = [.. commit.Deliveries.SelectMany(delivery => Seal(key.Clinic, delivery, commit.At))],
            Sends = commit.SendByConnector ? Sends(key, commit) : [],
        };
    }

    ConversationSnapshot After(ConversationKey key, ConversationSnapshot before, TurnCommit commit)
    {
        var tail = TurnLog.Of(
            commit.Inbound,
            commit.Replies,
            before.LastSequence + 1,
            SqliteTurn.NextMillisecond(before, commit.At)
        );
        var retention = policy.RetentionOf(key.Clinic);
        var days = commit.Intake?.FinishedAt is null ? retention.UnfinishedDays : retention.FinishedDays;
        return before with
        {
            Exists = true,
            Version = before.Version + 1,
            State = commit.State,
            LastSequence = before.LastSequence + tail.Length,
            LastAt = tail.IsEmpty ? before.LastAt : StoredTime.From(tail[^1].At),
            ExpiresAt = Math.Max(before.ExpiresAt, StoredTime.Expiry(commit.At, days)),
            Tail = tail,
        };
    }

    IntakeWrite Seal(ConversationKey key, IntakeRecord intake, DateTimeOffset at) =>
        IntakeWrite.Seal(key, intake, at, new SealedTexts(seal, hash, policy.RetentionOf(key.Clinic)));

    IEnumerable<DeliveryWrite> Seal(string clinic, NewDelivery delivery, DateTimeOffset at) =>
        policy
            .TargetsFor(clinic, delivery.Kind)
            .Select(target => new DeliveryWrite(
                clinic,
                target,
                delivery.IntakeId,
                delivery.Kind,
                delivery.Key,
                StoredTime.From(at),
                seal.Seal(delivery.Payload, Places.Payload(clinic, target, delivery.Key))
            ));

    ImmutableArray<ConnectorSendWrite> Sends(ConversationKey key, TurnCommit commit)
    {
        var address =
            commit.Connector
            ?? throw new ArgumentException("SendByConnector needs the Connector address.", nameof(commit));
        var reference = seal.Seal(address.Reference, Places.SentReference(key));
        return
        [
            .. commit.Replies.Select(reply => new ConnectorSendWrite(
                key,
                address.ServiceUrl,
                StoredTime.From(commit.At),
                StoredTime.From(commit.At + SendLease),
                reference,
                seal.Seal(reply, Places.SentActivity(key))
            )),
        ];
    }
}
