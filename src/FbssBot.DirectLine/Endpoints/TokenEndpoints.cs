using System.Text.Json;
using FbssBot.DirectLine.Activities;
using FbssBot.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace FbssBot.DirectLine.Endpoints;

/// <summary><c>tokens/generate</c> and <c>tokens/refresh</c>.</summary>
internal sealed class TokenEndpoints(
    IOptions<DirectLineOptions> options,
    Gate gate,
    RequestLimits limits,
    DirectLineTokens tokens,
    LogReader log
)
{
    private const int LongestUserId = 128;

    public async Task<Answer> GenerateAsync(HttpContext context)
    {
        if (!gate.IsOriginAllowed(context))
        {
            return Answer.ForeignOrigin;
        }

        var credential = Gate.Credential(context);
        if (credential is null && !options.Value.AllowAnonymousTokens)
        {
            return Answer.NoCredential;
        }

        if (credential is not null && !gate.IsSecret(credential))
        {
            return Answer.Forbidden;
        }

        if (credential is null && !limits.MayHaveToken(context))
        {
            return Answer.TooMany;
        }

        var (start, refusal) = await StartOfAsync(context, gate);
        return refusal ?? Generate(start!);
    }

    public async Task<Answer> RefreshAsync(HttpContext context)
    {
        var (claims, refusal) = await gate.AdmitAsync(context, conversation: null);
        if (claims is null)
        {
            return refusal!;
        }

        // A token that never started its conversation may be refreshed too: the patient reads the page before writing.
        if (!tokens.IsNewSession(claims) && await log.ExistsAsync(claims.Conversation) is false)
        {
            return Answer.Gone;
        }

        return tokens.Refresh(claims) is { } token ? Answer.Token(token) : Answer.TokenExpired;
    }

    /// <summary>The optional body of a start, or what is wrong with it.</summary>
    public static async Task<(StartBody? Start, Answer? Refusal)> StartOfAsync(HttpContext context, Gate gate)
    {
        if (await gate.ReadBodyAsync(context) is not { } body)
        {
            return (null, Answer.TooLarge("The body is too large."));
        }

        try
        {
            var start = body.IsEmpty ? null : JsonSerializer.Deserialize(body.Span, Wire.Default.StartBody);
            return (start ?? new StartBody(null, null, null), null);
        }
        catch (JsonException)
        {
            return (null, Answer.Malformed("The body is not valid JSON."));
        }
    }

    private Answer Generate(StartBody start)
    {
        var user = start.User?.Id;
        // Web Chat takes a user id from a token only in this form, which also keeps users apart from the bot.
        var isUsable =
            user is null || (user.StartsWith("dl_", StringComparison.Ordinal) && user.Length <= LongestUserId);
        return isUsable
            ? Answer.Token(tokens.Mint(user, start.TrustedOrigins))
            : Answer.Malformed("A user id begins with dl_ and has at most 128 characters.");
    }
}
