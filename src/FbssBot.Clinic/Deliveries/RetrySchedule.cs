namespace FbssBot.Clinic.Deliveries;

/// <summary>When a delivery that was not taken is tried again: at doubling distances up to an hour, for a week.</summary>
public static class RetrySchedule
{
    static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    static readonly TimeSpan GivesUpAfter = TimeSpan.FromDays(7);

    /// <summary>The time of the next try; null when it is given up and left to staff.</summary>
    /// <param name="attempt">Tries so far, at least 1.</param>
    /// <param name="createdAt">When the delivery was caused.</param>
    /// <param name="now">When the last try failed.</param>
    /// <param name="notBefore">What the target asked for (Retry-After); never shortens the distance.</param>
    /// <param name="chance">From 0 to 1: spreads the tries of many deliveries over half the distance.</param>
    public static DateTimeOffset? Next(
        int attempt,
        DateTimeOffset createdAt,
        DateTimeOffset now,
        TimeSpan? notBefore,
        double chance
    )
    {
        if (now - createdAt > GivesUpAfter)
            return null;
        // 2^20 doublings are far beyond the longest distance; more would overflow.
        var doubled = First * Math.Pow(2, Math.Min(attempt - 1, 20));
        var distance = (doubled < Longest ? doubled : Longest) * (0.75 + chance / 2);
        // A receiver that asks for a year is asked again tomorrow.
        var asked = notBefore is { } wanted && wanted < TimeSpan.FromDays(1) ? wanted : TimeSpan.Zero;
        return now + (distance > asked ? distance : asked);
    }
}
