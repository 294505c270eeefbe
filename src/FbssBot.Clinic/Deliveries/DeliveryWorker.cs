using FbssBot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FbssBot.Clinic.Deliveries;

/// <summary>Runs one queue for each target of each clinic.</summary>
sealed class DeliveryWorker(
    IOptions<DeliverySettings> settings,
    IDeliveryOutbox outbox,
    IHostEnvironment environment,
    TimeProvider time,
    ILogger<DeliveryWorker> logger
) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            settings.Value.SelectMany(clinic =>
                clinic.Value.Select(target => QueueFor(clinic.Key, target.Key, target.Value).RunAsync(stoppingToken))
            )
        );

    TargetQueue QueueFor(string clinic, string targetId, TargetSettings target) =>
        new(clinic, targetId, TargetOf(target), outbox, time, logger);

    IDeliveryTarget TargetOf(TargetSettings target) =>
        target.Type switch
        {
            "folder" => new FolderTarget(target.Folder!),
            _ => new WebhookTarget(
                WebhookTarget.ClientFor(target, environment.IsDevelopment()),
                new Uri(target.Url!),
                target.Secret!,
                time
            ),
        };
}
