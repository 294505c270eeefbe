using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FbssBot.Clinic.Deliveries;

/// <summary>The signature of Standard Webhooks (standardwebhooks.com): HMAC-SHA256 over id, time and body.</summary>
public static class WebhookSignature
{
    const string SecretPrefix = "whsec_";
    const int ShortestKeyBytes = 24;
    const int LongestKeyBytes = 64;

    /// <summary>Whether this is a secret: "whsec_" and the base64 of 24 to 64 bytes.</summary>
    public static bool IsSecret(string? secret) =>
        secret is not null
        && secret.StartsWith(SecretPrefix, StringComparison.Ordinal)
        && Base64.IsValid(secret.AsSpan(SecretPrefix.Length), out var bytes)
        && bytes is >= ShortestKeyBytes and <= LongestKeyBytes;

    /// <summary>The value of the header <c>webhook-signature</c>.</summary>
    /// <param name="secret">The secret that both sides know.</param>
    /// <param name="id">Value of <c>webhook-id</c>.</param>
    /// <param name="timestamp">Value of <c>webhook-timestamp</c>: seconds since 1970.</param>
    /// <param name="body">The body as sent.</param>
    public static string Sign(string secret, string id, long timestamp, string body)
    {
        var key = Convert.FromBase64String(secret[SecretPrefix.Length..]);
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}"));
        return "v1," + Convert.ToBase64String(hash);
    }
}
