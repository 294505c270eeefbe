using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using FbssBot.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace FbssBot.DirectLine.Endpoints;

/// <summary>Who may come in: bearer tokens, the secret, origins, and how large a body may be.</summary>
internal sealed class Gate(IOptions<DirectLineOptions> options, DirectLineTokens tokens)
{
    private const string Scheme = "Bearer ";
    private readonly DirectLineOptions _options = options.Value;
    private readonly byte[]? _secret = options.Value.Secret is { Length: > 0 } secret ? Digest(secret) : null;

    /// <summary>The bearer credential, or null.</summary>
    public static string? Credential(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.Length > Scheme.Length
            ? header[Scheme.Length..].Trim()
            : null;
    }

    /// <summary>Whether the credential is the server-to-server secret.</summary>
    public bool IsSecret(string credential) =>
        _secret is not null && CryptographicOperations.FixedTimeEquals(_secret, Digest(credential));

    /// <summary>The claims of the request's token, which must be for <paramref name="conversation"/> where one is given.</summary>
    public async Task<(TokenClaims? Claims, Answer? Refusal)> AdmitAsync(HttpContext context, string? conversation)
    {
        if (Credential(context) is not { } credential)
        {
            return (null, Answer.NoCredential);
        }

        var (claims, refusal) = await tokens.ReadAsync(credential);
        return Judge(context, claims, refusal, conversation);
    }

    /// <summary>The claims of a stream's token, which comes in the URL.</summary>
    public async Task<(TokenClaims? Claims, Answer? Refusal)> AdmitStreamAsync(HttpContext context, string conversation)
    {
        if (context.Request.Query["t"].ToString() is not { Length: > 0 } token)
        {
            return (null, Answer.NoCredential);
        }

        var (claims, refusal) = await tokens.ReadForStreamAsync(token);
        return Judge(context, claims, refusal, conversation);
    }

    /// <summary>
    /// Whether the request comes from a page that may talk to the host. Programs send no Origin; they need a token all the same.
    /// </summary>
    public bool IsOriginAllowed(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        return origin.Length == 0
            || IsOwn(context, origin)
            || _options.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The body, or null when it is larger than allowed.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReadBodyAsync(HttpContext context)
    {
        if (context.Request.ContentLength > _options.MaxBodyBytes)
        {
            return null;
        }

        var body = new ArrayBufferWriter<byte>((int)(context.Request.ContentLength ?? 1024) + 1);
        while (true)
        {
            var read = await context.Request.Body.ReadAsync(body.GetMemory(), context.RequestAborted);
            if (read == 0)
            {
                return body.WrittenMemory;
            }

            body.Advance(read);
            if (body.WrittenCount > _options.MaxBodyBytes)
            {
                return null;
            }
        }
    }

    private (TokenClaims?, Answer?) Judge(
        HttpContext context,
        TokenClaims? claims,
        TokenRefusal refusal,
        string? conversation
    )
    {
        if (claims is null)
        {
            return (null, refusal is TokenRefusal.Expired ? Answer.TokenExpired : Answer.Forbidden);
        }

        if (conversation is not null && claims.Conversation != conversation)
        {
            return (null, Answer.Forbidden);
        }

        var origin = context.Request.Headers.Origin.ToString();
        return
            claims.Origins.Count == 0
            || origin.Length == 0
            || IsOwn(context, origin)
            || claims.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            ? (claims, null)
            : (null, Answer.ForeignOrigin);
    }

    // The scheme is left out: behind a proxy that ends TLS the request's own may be http.
    private bool IsOwn(HttpContext context, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && (
            uri.Authority.Equals(context.Request.Host.Value, StringComparison.OrdinalIgnoreCase)
            || uri.Authority.Equals(_options.PublicOrigin?.Authority, StringComparison.OrdinalIgnoreCase)
        );

    private static byte[] Digest(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
