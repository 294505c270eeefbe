using FbssBot.Bot.Clinics;
using FbssBot.Service.Serving;
using FbssBot.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FbssBot.Service.Health;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it could take a turn now.</summary>
internal static class HealthEndpoints
{
    private const string Ready = "ready";

    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder
            .Services.AddHealthChecks()
            .AddCheck<PackReady>("pack", tags: [Ready])
            .AddCheck<StoreReady>("store", tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", Options(_ => false));
        app.MapHealthChecks("/health/ready", Options(check => check.Tags.Contains(Ready)));
    }

    private static HealthCheckOptions Options(Func<HealthCheckRegistration, bool> predicate) =>
        new() { Predicate = predicate, ResponseWriter = WriteAsync };

    private static Task WriteAsync(HttpContext http, HealthReport report) =>
        http.Response.WriteAsJsonAsync(
            new
            {
                status = report.Status.ToString(),
                checks = report.Entries.ToDictionary(
                    entry => entry.Key,
                    entry => entry.Value.Description ?? entry.Value.Status.ToString()
                ),
            }
        );
}

/// <summary>The dialog pack is compiled.</summary>
internal sealed class PackReady(LoadedPack pack) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(pack.IsReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("not loaded"));
}

/// <summary>The store takes writes: a turn of a conversation of its own is committed, as a patient's would be.</summary>
internal sealed class StoreReady(IIntakeStore store, ClinicDirectory clinics, TimeProvider clock) : IHealthCheck
{
    private const string Channel = "health";

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            var key = new ConversationKey(clinics.Default.Id, Channel, Channel);
            await using ITurn turn = await store.BeginTurnAsync(key, activityId: null, cancellationToken);
            await turn.CommitAsync(new TurnCommit { State = null, At = clock.GetUtcNow() }, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StoreUnavailableException e)
        {
            return HealthCheckResult.Unhealthy(e.Message);
        }
    }
}
