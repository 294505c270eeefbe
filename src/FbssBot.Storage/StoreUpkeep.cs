using FbssBot.Storage.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FbssBot.Storage;

/// <summary>Every hour: deletes what has expired and makes the next data key when it is due. Opens the store at start.</summary>
sealed class StoreUpkeep(
    SqliteStore store,
    IOptions<StorageOptions> options,
    TimeProvider time,
    ILogger<StoreUpkeep> logger
) : BackgroundService
{
    static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            await RunOnceAsync(stoppingToken).ConfigureAwait(false);
        } while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    async Task RunOnceAsync(CancellationToken stoppingToken)
    {
        try
        {
            await store
                .RotateKeysAsync(options.Value.KeyRotationDays, time.GetUtcNow(), stoppingToken)
                .ConfigureAwait(false);
            var purged = await store.Intakes.PurgeExpiredAsync(time.GetUtcNow(), stoppingToken).ConfigureAwait(false);
            if (purged > 0)
                Log.Purged(logger, purged);
        }
        catch (StoreUnavailableException e)
        {
            Log.UpkeepPostponed(logger, e);
        }
    }
}
