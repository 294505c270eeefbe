using System.Threading.Channels;
using FbssBot.Storage;
using Microsoft.Extensions.Logging;

namespace FbssBot.Clinic.Deliveries;

/// <summary>
/// The deliveries of one target. Each target has a queue of its own, so that one that is down delays no other. Woken by new deliveries, by the
/// next one that is due, and now and then in case a signal was missed.
/// </summary>
sealed class TargetQueue(
    string clinic,
    string targetId,
    IDeliveryTarget target,
    IDeliveryOutbox outbox,
    TimeProvider time,
    ILogger logger
)
{
    const int AtOnce = 8;

    // Longer than a target may take, so that a lease ends only with its holder.
    static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    static readonly TimeSpan SlowPoll = TimeSpan.FromSeconds(30);

    readonly Channel<bool> _woken = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>Delivers until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var subscription = outbox.Subscribe(() => _woken.Writer.TryWrite(true));
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                if (await DeliverDueAsync(cancellationToken).ConfigureAwait(false) == 0)
                    await WaitAsync(await PauseAsync(cancellationToken).ConfigureAwait(false), cancellationToken)
                        .ConfigureAwait(false);
            }
            catch (StoreUnavailableException e)
            {
                Log.OutboxUnavailable(logger, clinic, targetId, e);
                await WaitAsync(SlowPoll, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Makes what is due now, at most a handful; returns how many were tried.</summary>
    public async Task<int> DeliverDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var leased = await outbox
            .LeaseAsync(clinic, targetId, AtOnce, now, now + Lease, cancellationToken)
            .ConfigureAwait(false);
        await Task.WhenAll(leased.Select(delivery => DeliverAsync(delivery, cancellationToken))).ConfigureAwait(false);
        return leased.Length;
    }

    async Task DeliverAsync(LeasedDelivery delivery, CancellationToken cancellationToken)
    {
        var outcome = await TryAsync(delivery, cancellationToken).ConfigureAwait(false);
        var now = time.GetUtcNow();
        if (outcome is not DeliveryOutcome.NotTaken failed)
        {
            await outbox.CompleteAsync(delivery, now, cancellationToken).ConfigureAwait(false);
            Log.Delivered(logger, delivery.Kind, delivery.IntakeId, clinic, targetId, delivery.Attempt);
            return;
        }

        var next = RetrySchedule.Next(
            delivery.Attempt,
            delivery.CreatedAt,
            now,
            failed.NotBefore,
            Random.Shared.NextDouble()
        );
        await outbox.FailAsync(delivery, next, failed.Reason, cancellationToken).ConfigureAwait(false);
        if (next is null)
            Log.Stuck(logger, delivery.Kind, delivery.IntakeId, clinic, targetId, failed.Reason);
        else
            Log.NotTaken(logger, delivery.Kind, delivery.IntakeId, clinic, targetId, failed.Reason, next.Value);
    }

    // A delivery that cannot be made for a reason that nobody foresaw must not hold up the others.
    async Task<DeliveryOutcome> TryAsync(LeasedDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            return await target.DeliverAsync(delivery, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new DeliveryOutcome.NotTaken($"Unexpected: {e.GetType().Name}");
        }
    }

    async Task<TimeSpan> PauseAsync(CancellationToken cancellationToken)
    {
        var due = await outbox.NextDueAsync(clinic, targetId, cancellationToken).ConfigureAwait(false);
        var pause = (due ?? DateTimeOffset.MaxValue) - time.GetUtcNow();
        // Due but not given: an earlier delivery of the same intake is still under way.
        var shortest = TimeSpan.FromSeconds(1);
        return pause > SlowPoll ? SlowPoll
            : pause < shortest ? shortest
            : pause;
    }

    async Task WaitAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(Task.Delay(pause, time, either.Token), _woken.Reader.WaitToReadAsync(either.Token).AsTask())
            .ConfigureAwait(false);
        await either.CancelAsync().ConfigureAwait(false);
        _woken.Reader.TryRead(out _);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
