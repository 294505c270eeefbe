using FbssBot.Storage;

namespace FbssBot.Clinic.Deliveries;

/// <summary>A place to which intakes are delivered. The same key may come twice and must then have one effect.</summary>
public interface IDeliveryTarget
{
    /// <summary>Makes one delivery. Failures are outcomes; only a cancellation is thrown.</summary>
    Task<DeliveryOutcome> DeliverAsync(LeasedDelivery delivery, CancellationToken cancellationToken);
}
