using System.Net.WebSockets;
using System.Threading.Channels;
using FbssBot.DirectLine.Activities;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Activity = Microsoft.Bot.Schema.Activity;

namespace FbssBot.DirectLine.Streams;

/// <summary>
/// One client's socket. It has no queue: it remembers how far the client has seen the log and reads on from there whenever it is
/// woken and the last frame is out. A slow client costs a number, not memory, and every socket of a conversation gets the same order.
/// </summary>
internal sealed class ActivityStream(
    WebSocket socket,
    string conversation,
    long watermark,
    LogReader log,
    DirectLineOptions options,
    ILogger<ActivityStream> logger
)
{
    private static readonly TimeSpan _farewell = TimeSpan.FromSeconds(2);

    // Clients send nothing but empty frames to keep the connection open. Nobody reads what lands here.
    private static readonly byte[] _unread = new byte[512];

    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );
    private Activity? _typing;
    private bool _isKeepAliveDue;

    /// <summary>Serves the socket until the client goes, stops reading, or the host shuts down.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var subscription = log.Subscribe(conversation, Wake);
        var receiving = ReceiveAsync(ended);
        try
        {
            while (true)
            {
                await SendWaitingAsync();
                await _wake.Reader.ReadAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            await SayGoodbyeAsync(stopping.IsCancellationRequested);
        }
        catch (Exception e)
            when (e is WebSocketException or TimeoutException or ObjectDisposedException or InvalidOperationException)
        {
            Log.StreamDropped(logger, e.GetType().Name);
            socket.Abort();
        }

        await receiving;
    }

    /// <summary>Tells the client that the bot is writing; the latest counts.</summary>
    public void ShowTyping(Activity typing)
    {
        Volatile.Write(ref _typing, typing);
        Wake();
    }

    /// <summary>Has an empty frame sent, so that proxies do not take a silent stream for a dead one.</summary>
    public void KeepAlive()
    {
        Volatile.Write(ref _isKeepAliveDue, true);
        Wake();
    }

    private void Wake() => _wake.Writer.TryWrite(true);

    private async Task SendWaitingAsync()
    {
        if (Interlocked.Exchange(ref _typing, null) is { } typing)
        {
            var json = JsonConvert.SerializeObject(typing, HttpHelper.BotMessageSerializerSettings);
            await SendAsync(ClientFrame.Write(conversation, [new LogEntry(watermark, json)], watermark).Bytes);
        }

        if (Interlocked.Exchange(ref _isKeepAliveDue, false))
        {
            await SendAsync(ReadOnlyMemory<byte>.Empty);
        }

        while (await log.ReadAsync(conversation, watermark) is { Count: > 0 } entries)
        {
            watermark = entries[^1].Sequence;
            var (frame, shown) = ClientFrame.Write(conversation, entries, watermark);
            if (shown > 0)
            {
                await SendAsync(frame);
            }

            if (entries.Count < LogReader.Page)
            {
                return;
            }
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> frame)
    {
        var sending = socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        if (!sending.IsCompletedSuccessfully)
        {
            await sending.AsTask().WaitAsync(options.SendTimeout);
        }
    }

    private async Task ReceiveAsync(CancellationTokenSource ended)
    {
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(_unread.AsMemory(), CancellationToken.None);
                if (received.MessageType is WebSocketMessageType.Close)
                {
                    break;
                }
            }
        }
        catch (Exception e)
            when (e is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            Log.StreamDropped(logger, e.GetType().Name);
        }

        await ended.CancelAsync();
    }

    private async Task SayGoodbyeAsync(bool isShutdown)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        // "Going away" makes clients come back in a few seconds and resume by their watermark.
        var (status, reason) = isShutdown
            ? (WebSocketCloseStatus.EndpointUnavailable, "restarting")
            : (WebSocketCloseStatus.NormalClosure, null as string);
        try
        {
            using var limit = new CancellationTokenSource(_farewell);
            await socket.CloseOutputAsync(status, reason, limit.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            Log.StreamDropped(logger, e.GetType().Name);
        }

        if (isShutdown)
        {
            await Task.Delay(_farewell / 10);
            socket.Abort();
        }
    }
}
