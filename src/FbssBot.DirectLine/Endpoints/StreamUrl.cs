using FbssBot.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace FbssBot.DirectLine.Endpoints;

/// <summary>Absolute, pre-authorised addresses of streams, as the client's network sees them.</summary>
internal sealed class StreamUrl(IOptions<DirectLineOptions> options, DirectLineTokens tokens)
{
    public string For(HttpContext context, TokenClaims claims, string watermark)
    {
        var request = context.Request;
        var origin = options.Value.PublicOrigin;
        var isSecure = (origin?.Scheme ?? request.Scheme) == Uri.UriSchemeHttps;
        // …/conversations and …/conversations/{id} both lead here: what stands before is where the host is mapped.
        var path = request.Path.Value!;
        var root = path[..path.LastIndexOf("/conversations", StringComparison.OrdinalIgnoreCase)];
        return $"{(isSecure ? "wss" : "ws")}://{origin?.Authority ?? request.Host.Value}{request.PathBase}{root}"
            + $"/conversations/{Uri.EscapeDataString(claims.Conversation)}/stream"
            + $"?watermark={Uri.EscapeDataString(watermark)}&t={tokens.IssueForStream(claims)}";
    }
}
