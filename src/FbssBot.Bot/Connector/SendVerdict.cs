using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Microsoft.Bot.Schema;

namespace FbssBot.Bot.Connector;

/// <summary>What a failed send means: again later, or never (Bot Framework Connector, error codes; Teams rate limits).</summary>
/// <param name="IsPermanent">The channel will never take it.</param>
/// <param name="RetryAfter">How long the channel asks to wait; null where it does not say.</param>
/// <param name="Reason">For the log: status and error code, no text.</param>
internal sealed record SendVerdict(bool IsPermanent, TimeSpan? RetryAfter, string Reason)
{
    // A POST whose answer was lost may have arrived, and there is no idempotency key: few tries.
    private const int MaxAttempts = 7;

    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(15);

    public static SendVerdict Of(Exception failure) =>
        failure switch
        {
            ErrorResponseException { Response: { } response } e => OfStatus(
                response.StatusCode,
                e.Body?.Error?.Code,
                RetryAfterOf(response.Headers)
            ),
            UnauthorizedAccessException => new(IsPermanent: true, null, "unauthorized"),
            HttpRequestException { InnerException: SocketException socket } => Later(socket.SocketErrorCode.ToString()),
            HttpRequestException or IOException => Later("connection"),
            OperationCanceledException => Later("timeout"),
            _ => Later(failure.GetType().Name),
        };

    /// <summary>When to try again after try number <paramref name="attempt"/>: doubling, with full jitter; null to give up.</summary>
    public TimeSpan? DelayAfter(int attempt, double jitter)
    {
        if (IsPermanent || attempt >= MaxAttempts)
            return null;
        var backoff = TimeSpan.FromSeconds(Math.Pow(4, attempt) * (0.5 + (jitter / 2)));
        TimeSpan delay = RetryAfter > backoff ? RetryAfter.Value : backoff;
        return delay < s_longest ? delay : s_longest;
    }

    private static SendVerdict OfStatus(HttpStatusCode status, string? code, TimeSpan? retryAfter)
    {
        bool isTransient = (int)status is 401 or 408 or 412 or 429 or 500 or 502 or 503 or 504;
        return new(!isTransient, retryAfter, $"{(int)status} {code}".TrimEnd());
    }

    private static SendVerdict Later(string reason) => new(IsPermanent: false, null, reason);

    private static TimeSpan? RetryAfterOf(IDictionary<string, IEnumerable<string>> headers)
    {
        string? value = headers
            .Where(header => header.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase))
            .SelectMany(header => header.Value)
            .FirstOrDefault();
        return RetryConditionHeaderValue.TryParse(value, out RetryConditionHeaderValue? retry) ? retry.Delta : null;
    }
}
