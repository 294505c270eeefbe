using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace FbssBot.DirectLine.Endpoints;

/// <summary>Token buckets against floods: one per conversation for activities, one per address for tokens.</summary>
public sealed class RequestLimits : IDisposable
{
    private readonly PartitionedRateLimiter<string> _conversations;
    private readonly PartitionedRateLimiter<IPAddress> _addresses;

    /// <summary>Takes the sizes from the options.</summary>
    public RequestLimits(IOptions<DirectLineOptions> options)
    {
        var o = options.Value;
        _conversations = Buckets<string>(o.ActivityBurst, o.ActivitiesPerSecond);
        _addresses = Buckets<IPAddress>(o.TokenBurst, o.TokensPerSecond);
    }

    /// <summary>Whether the conversation may post one more activity now.</summary>
    public bool MayPost(string conversation) => IsGranted(_conversations, conversation);

    /// <summary>
    /// Whether the caller's address may have one more token now. Loopback is not counted: a proxy on the same machine that
    /// forwards no addresses would otherwise make all patients share one bucket.
    /// </summary>
    public bool MayHaveToken(HttpContext context) =>
        context.Connection.RemoteIpAddress is not { } address
        || IPAddress.IsLoopback(address)
        || IsGranted(_addresses, address);

    /// <inheritdoc />
    public void Dispose()
    {
        _conversations.Dispose();
        _addresses.Dispose();
    }

    private static bool IsGranted<TKey>(PartitionedRateLimiter<TKey> buckets, TKey key)
    {
        using var lease = buckets.AttemptAcquire(key);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<TKey> Buckets<TKey>(int burst, int perSecond)
        where TKey : notnull =>
        PartitionedRateLimiter.Create<TKey, TKey>(key =>
            RateLimitPartition.GetTokenBucketLimiter(
                key,
                _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = burst,
                    TokensPerPeriod = perSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    QueueLimit = 0,
                }
            )
        );
}
