using System.Collections.Immutable;

namespace FbssBot.Storage;

/// <summary>
/// The outbox of deliveries, one row per target. A delivery is leased, made, then completed; whoever dies in between leaves it
/// to the next lease, so that a target may see the same idempotency key again, never another. Thread-safe.
/// </summary>
public interface IDeliveryOutbox
{
    /// <summary>
    /// Leases due deliveries of one target until <paramref name="until"/>. Of one intake only its earliest waiting delivery
    /// is given, so that the order is kept.
    /// </summary>
    /// <exception cref="StoreUnavailableException">Nothing was leased.</exception>
    Task<ImmutableArray<LeasedDelivery>> LeaseAsync(
        string clinic,
        string target,
        int limit,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    );

    /// <summary>The target took it: the payload is erased. Does nothing where the lease was lost or the delivery withdrawn.</summary>
    /// <exception cref="StoreUnavailableException">Not recorded; it will be delivered again under the same key.</exception>
    Task CompleteAsync(LeasedDelivery delivery, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The target did not take it: again at <paramref name="nextAt"/>, or never when null (stuck, for staff to see).</summary>
    /// <param name="delivery">The lease.</param>
    /// <param name="nextAt">When to try again.</param>
    /// <param name="error">Why, in words for staff, without patient text.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="StoreUnavailableException">Not recorded; the lease will end by itself.</exception>
    Task FailAsync(LeasedDelivery delivery, DateTimeOffset? nextAt, string error, CancellationToken cancellationToken);

    /// <summary>Makes a stuck or waiting delivery due at once, and worth trying for as long as a new one. False where there is none.</summary>
    /// <exception cref="StoreUnavailableException">Nothing was changed.</exception>
    Task<bool> SendAgainAsync(string clinic, long deliveryId, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>When the next waiting delivery of the target is due; null when none waits.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be read now.</exception>
    Task<DateTimeOffset?> NextDueAsync(string clinic, string target, CancellationToken cancellationToken);

    /// <summary>What became of an intake's deliveries, in their order.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be read now.</exception>
    Task<ImmutableArray<DeliveryState>> OfIntakeAsync(
        string clinic,
        string intakeId,
        CancellationToken cancellationToken
    );

    /// <summary>Calls <paramref name="added"/> after new deliveries are durable; quick, from any thread. Disposing ends it.</summary>
    IDisposable Subscribe(Action added);
}

/// <summary>A delivery in the hands of a worker.</summary>
/// <param name="Id">Its place in the order.</param>
/// <param name="Clinic">The clinic.</param>
/// <param name="Target">The target's id in the clinic's configuration.</param>
/// <param name="IntakeId">The intake.</param>
/// <param name="Kind">alert, summary, update or deletion.</param>
/// <param name="Key">Idempotency key.</param>
/// <param name="Attempt">1 for the first try; also proves the lease.</param>
/// <param name="CreatedAt">When the turn that caused it was committed.</param>
/// <param name="Payload">What is sent, as JSON.</param>
public sealed record LeasedDelivery(
    long Id,
    string Clinic,
    string Target,
    string IntakeId,
    string Kind,
    string Key,
    int Attempt,
    DateTimeOffset CreatedAt,
    string Payload
)
{
    /// <summary>Without the payload.</summary>
    public override string ToString() => $"{nameof(LeasedDelivery)} {Id} {Kind} to {Target}";
}

/// <summary>What became of a delivery so far.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Target">The target's id.</param>
/// <param name="Kind">alert, summary, update or deletion.</param>
/// <param name="Status">waiting, delivered, stuck or withdrawn.</param>
/// <param name="Attempts">Tries so far.</param>
/// <param name="CreatedAt">When it was caused.</param>
/// <param name="NextAt">When it is tried next; null unless waiting.</param>
/// <param name="EndedAt">When it was delivered, given up or withdrawn.</param>
/// <param name="LastError">Why the last try failed.</param>
public sealed record DeliveryState(
    long Id,
    string Target,
    string Kind,
    string Status,
    int Attempts,
    DateTimeOffset CreatedAt,
    DateTimeOffset? NextAt,
    DateTimeOffset? EndedAt,
    string? LastError
);
