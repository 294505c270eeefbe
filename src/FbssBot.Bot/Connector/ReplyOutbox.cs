using System.Collections.Immutable;
using System.Security.Claims;
using System.Threading.Channels;
using FbssBot.Bot.Messages;
using FbssBot.Storage;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FbssBot.Bot.Connector;

/// <summary>
/// Sends committed replies through the Connector, at once after their turn, and again from the store's outbox what a channel
/// did not take or what a crash left behind. Replies of one conversation keep their order.
/// </summary>
public sealed class ReplyOutbox(
    IConnectorOutbox store,
    BotFrameworkAuthentication authentication,
    ServiceUrlPolicy serviceUrls,
    IOptions<BotSettings> settings,
    TimeProvider clock,
    ILogger<ReplyOutbox> logger
) : BackgroundService
{
    private const int BatchSize = 32;
    private const int Parallel = 16;

    private static readonly TimeSpan s_lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);

    private readonly Channel<ImmutableArray<ConnectorSend>> _fresh = Channel.CreateBounded<
        ImmutableArray<ConnectorSend>
    >(new BoundedChannelOptions(1024) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Sends the replies of a turn, which are leased to the caller. Returns at once; what is dropped here is found in the store.</summary>
    public void SendNow(ImmutableArray<ConnectorSend> sends)
    {
        if (sends.Length > 0)
            _fresh.Writer.TryWrite(sends);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            System.Threading.Tasks.Parallel.ForEachAsync(
                _fresh.Reader.ReadAllAsync(stoppingToken),
                new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = stoppingToken },
                async (sends, token) => await SendInOrderAsync(sends, token)
            ),
            ResendAsync(stoppingToken)
        );

    private async Task ResendAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ResendDueAsync(stoppingToken);
            }
            catch (StoreUnavailableException e)
            {
                Log.OutboxUnreadable(logger, e.Message);
            }
        }
    }

    private async Task ResendDueAsync(CancellationToken stoppingToken)
    {
        ImmutableArray<ConnectorSend> due;
        do
        {
            DateTimeOffset now = clock.GetUtcNow();
            due = await store.LeaseSendsAsync(BatchSize, now, now + s_lease, stoppingToken);
            await System.Threading.Tasks.Parallel.ForEachAsync(
                due,
                new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = stoppingToken },
                async (send, token) => await SendInOrderAsync([send], token)
            );
        } while (due.Length > 0);
    }

    /// <summary>Stops at the first that is not taken: the later ones wait for it.</summary>
    private async Task SendInOrderAsync(ImmutableArray<ConnectorSend> sends, CancellationToken stoppingToken)
    {
        try
        {
            foreach (ConnectorSend send in sends)
                if (!await TrySendAsync(send, stoppingToken))
                    return;
        }
        catch (StoreUnavailableException e)
        {
            Log.OutboxUnreadable(logger, e.Message);
        }
    }

    private async Task<bool> TrySendAsync(ConnectorSend send, CancellationToken stoppingToken)
    {
        string host = Uri.TryCreate(send.Address.ServiceUrl, UriKind.Absolute, out Uri? url) ? url.Host : "?";
        try
        {
            // Stored addresses are checked again: the list of hosts may have changed since.
            if (!serviceUrls.Allows(send.Address.ServiceUrl))
                throw new UnauthorizedAccessException();
            await SendAsync(send, stoppingToken);
        }
        catch (Exception e) when (e is not OutOfMemoryException && !stoppingToken.IsCancellationRequested)
        {
            SendVerdict verdict = SendVerdict.Of(e);
            if (verdict.DelayAfter(send.Attempt, Random.Shared.NextDouble()) is { } delay)
            {
                Log.ReplyDelayed(logger, send.Id, host, verdict.Reason, send.Attempt, delay);
                await store.RetrySendAsync(send, clock.GetUtcNow() + delay, verdict.Reason, stoppingToken);
                return false;
            }
            Log.ReplyGivenUp(logger, send.Id, host, verdict.Reason);
        }
        await store.CompleteSendsAsync([send], stoppingToken);
        return true;
    }

    private async Task SendAsync(ConnectorSend send, CancellationToken cancellationToken)
    {
        Activity activity = ActivityJson.Read(send.ActivityJson);
        // The channel gives the id and the time.
        activity.Id = null;
        activity.Timestamp = null;
        var self = new ClaimsIdentity([
            new Claim(AuthenticationConstants.AudienceClaim, settings.Value.MicrosoftAppId),
        ]);
        using IConnectorClient client = await authentication
            .CreateConnectorFactory(self)
            .CreateAsync(send.Address.ServiceUrl, audience: null, cancellationToken);
        if (string.IsNullOrEmpty(activity.ReplyToId))
            await client.Conversations.SendToConversationAsync(activity, cancellationToken);
        else
            await client.Conversations.ReplyToActivityAsync(activity, cancellationToken);
    }
}
