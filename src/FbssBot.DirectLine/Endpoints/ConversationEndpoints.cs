using FbssBot.DirectLine.Activities;
using FbssBot.DirectLine.Tokens;
using FbssBot.DirectLine.Turns;
using Microsoft.AspNetCore.Http;

namespace FbssBot.DirectLine.Endpoints;

/// <summary>Starting a conversation, and coming back to one.</summary>
internal sealed class ConversationEndpoints(
    Gate gate,
    DirectLineTokens tokens,
    StreamUrl streams,
    InboundReader reader,
    TurnRunner turns,
    LogReader log,
    RequestLimits limits
)
{
    public async Task<Answer> StartAsync(HttpContext context)
    {
        var (claims, refusal) = await ClaimsOfStartAsync(context);
        if (claims is null)
        {
            return refusal!;
        }

        if (!limits.MayPost(claims.Conversation))
        {
            return Answer.TooMany;
        }

        var (start, malformed) = await TokenEndpoints.StartOfAsync(context, gate);
        if (start is null)
        {
            return malformed!;
        }

        if (await log.BeginAsync(claims.Conversation) is not { } beginning)
        {
            return Answer.Unavailable;
        }

        // A conversation without any activity has not been greeted yet, also when an earlier start broke off.
        if (beginning.IsEmpty)
        {
            await turns.RunAsync(reader.Started(claims, start.Locale));
        }

        var status = beginning.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        return Answer.Conversation(status, tokens.Issue(claims), streams.For(context, claims, "-"));
    }

    public async Task<Answer> ReconnectAsync(HttpContext context, string conversation)
    {
        var (claims, refusal) = await gate.AdmitAsync(context, conversation);
        if (claims is null)
        {
            return refusal!;
        }

        return await log.ExistsAsync(conversation) switch
        {
            null => Answer.Unavailable,
            false => Answer.Gone,
            true => Reconnected(context, claims),
        };
    }

    private Answer Reconnected(HttpContext context, TokenClaims claims)
    {
        var watermark = context.Request.Query["watermark"].ToString();
        return Answer.Conversation(
            StatusCodes.Status200OK,
            tokens.Issue(claims),
            streams.For(context, claims, watermark.Length == 0 ? "-" : watermark)
        );
    }

    private async Task<(TokenClaims? Claims, Answer? Refusal)> ClaimsOfStartAsync(HttpContext context)
    {
        if (Gate.Credential(context) is { } credential && gate.IsSecret(credential))
        {
            return (tokens.NewSession(user: null, origins: null, conversationPrefix: ""), null);
        }

        return await gate.AdmitAsync(context, conversation: null);
    }
}
