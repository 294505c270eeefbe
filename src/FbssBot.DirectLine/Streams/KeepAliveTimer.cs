using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace FbssBot.DirectLine.Streams;

/// <summary>One timer for all streams: thousands of silent sockets must not cost a timer each.</summary>
internal sealed class KeepAliveTimer(StreamRegistry streams, IOptions<DirectLineOptions> options, TimeProvider clock)
    : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.KeepAlive, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            streams.KeepAlive();
        }
    }
}
