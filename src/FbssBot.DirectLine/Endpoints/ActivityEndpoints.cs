using FbssBot.DirectLine.Activities;
using FbssBot.DirectLine.Turns;
using Microsoft.AspNetCore.Http;

namespace FbssBot.DirectLine.Endpoints;

/// <summary>Sending and receiving activities.</summary>
internal sealed class ActivityEndpoints(
    Gate gate,
    RequestLimits limits,
    InboundReader reader,
    TurnRunner turns,
    LogReader log
)
{
    /// <summary>Answers when the turn is durable, so that 200 means: nothing of this can be lost any more.</summary>
    public async Task<Answer> PostAsync(HttpContext context, string conversation)
    {
        var (claims, refusal) = await gate.AdmitAsync(context, conversation);
        if (claims is null)
        {
            return refusal!;
        }

        if (!limits.MayPost(conversation))
        {
            return Answer.TooMany;
        }

        if (await gate.ReadBodyAsync(context) is not { } body)
        {
            return Answer.TooLarge("The activity is too large.");
        }

        var (activity, malformed) = reader.Read(body, claims);
        if (activity is null)
        {
            return malformed!;
        }

        return await log.ExistsAsync(conversation) is false
            ? Answer.Gone
            : After(await turns.RunAsync(activity), activity);
    }

    public async Task<Answer> GetAsync(HttpContext context, string conversation)
    {
        var (claims, refusal) = await gate.AdmitAsync(context, conversation);
        if (claims is null)
        {
            return refusal!;
        }

        if (await log.ExistsAsync(conversation) is false)
        {
            return Answer.Gone;
        }

        var watermark = Watermark.Parse(context.Request.Query["watermark"]);
        var entries = await log.ReadAsync(conversation, watermark) ?? [];
        var reached = entries.Count > 0 ? entries[^1].Sequence : watermark;
        return Answer.Ok(ClientFrame.Write(conversation, entries, reached).Bytes);
    }

    /// <summary>Refused with 415, which clients show as a failed message; 403 would end their conversation.</summary>
    public async Task<Answer> UploadAsync(HttpContext context, string conversation)
    {
        var (claims, refusal) = await gate.AdmitAsync(context, conversation);
        return claims is null ? refusal! : Answer.NoUploads;
    }

    private static Answer After(TurnOutcome outcome, InboundActivity activity) =>
        outcome switch
        {
            TurnOutcome.Done => Answer.Posted(activity.Id),
            TurnOutcome.Malformed => Answer.Malformed("The body is not a Bot Framework activity."),
            TurnOutcome.Unavailable => Answer.Unavailable,
            _ => Answer.BotFailed,
        };
}
