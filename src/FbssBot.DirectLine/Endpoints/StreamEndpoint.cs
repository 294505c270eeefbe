using FbssBot.DirectLine.Activities;
using FbssBot.DirectLine.Streams;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FbssBot.DirectLine.Endpoints;

/// <summary>The WebSocket on which a client hears of new activities.</summary>
internal sealed class StreamEndpoint(
    Gate gate,
    LogReader log,
    StreamRegistry streams,
    IOptions<DirectLineOptions> options,
    IHostApplicationLifetime lifetime,
    ILogger<ActivityStream> logger
)
{
    private readonly DirectLineOptions _options = options.Value;

    /// <summary>Null when the socket was served; an answer when it was refused, which happens before the upgrade.</summary>
    public async Task<Answer?> ServeAsync(HttpContext context, string conversation)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return Answer.Malformed("This address is for WebSockets.");
        }

        if (!gate.IsOriginAllowed(context))
        {
            return Answer.ForeignOrigin;
        }

        var (claims, refusal) = await gate.AdmitStreamAsync(context, conversation);
        if (claims is null)
        {
            return refusal;
        }

        switch (await log.ExistsAsync(conversation))
        {
            case null:
                return Answer.Unavailable;
            case false:
                return Answer.Gone;
        }

        if (streams.IsFull(conversation, _options.MaxStreamsPerConversation))
        {
            return Answer.TooMany;
        }

        await ServeSocketAsync(context, conversation);
        return null;
    }

    private async Task ServeSocketAsync(HttpContext context, string conversation)
    {
        var watermark = Watermark.Parse(context.Request.Query["watermark"]);
        // Pings besides the empty frames, because only a ping finds out that the peer is gone.
        using var socket = await context.WebSockets.AcceptWebSocketAsync(
            new WebSocketAcceptContext { KeepAliveInterval = _options.KeepAlive, KeepAliveTimeout = _options.KeepAlive }
        );
        var stream = new ActivityStream(socket, conversation, watermark, log, _options, logger);
        if (!streams.TryAdd(conversation, stream, _options.MaxStreamsPerConversation))
        {
            socket.Abort();
            return;
        }

        try
        {
            await stream.RunAsync(lifetime.ApplicationStopping);
        }
        finally
        {
            streams.Remove(conversation, stream);
        }
    }
}
