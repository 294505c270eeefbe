namespace FbssBot.Clinic.Deliveries;

/// <summary>What a target did with a delivery.</summary>
public abstract record DeliveryOutcome
{
    DeliveryOutcome() { }

    /// <summary>It has it, for good.</summary>
    public sealed record Delivered : DeliveryOutcome;

    /// <summary>It did not take it.</summary>
    /// <param name="Reason">Why, in words for staff, without patient text.</param>
    /// <param name="NotBefore">How long it asked to wait; null where it did not say.</param>
    public sealed record NotTaken(string Reason, TimeSpan? NotBefore = null) : DeliveryOutcome;
}
