using Microsoft.Bot.Builder;

namespace FbssBot.DirectLine.Turns;

/// <summary>What the embedded host adds to a turn.</summary>
public static class DirectLineTurn
{
    /// <summary>Key under which <see cref="ITurnContext.TurnState"/> holds <see cref="InboundJson"/>, for bots that do not reference this library.</summary>
    public const string InboundJsonKey = "directline.inboundJson";

    /// <summary>
    /// The user's activity as it belongs in the log: the client's own JSON with the channel's fields. The SDK's
    /// <see cref="ITurnContext.Activity"/> has date-like strings of <c>channelData</c> rewritten, and clients find their echo by it.
    /// Null in a turn of another channel.
    /// </summary>
    public static string? InboundJson(this ITurnContext turn) => turn.TurnState.Get<string>(InboundJsonKey);
}
