using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FbssBot.Clinic.Tests.Deliveries;

/// <summary>A clinic's receiver on a real socket: it keeps one copy of each webhook-id, and fails when it is told to.</summary>
sealed class CollectingReceiver : IAsyncDisposable
{
    readonly WebApplication _app;

    CollectingReceiver(WebApplication app) => _app = app;

    public Uri Url { get; private set; } = null!;

    /// <summary>Bodies by their webhook-id, as a receiver that removes duplicates keeps them.</summary>
    public ConcurrentDictionary<string, ReceivedWebhook> Kept { get; } = new();

    /// <summary>The webhook-ids in the order in which each was first kept.</summary>
    public ConcurrentQueue<string> Order { get; } = new();

    /// <summary>What to answer: it may keep the request and fail all the same, as when an answer is lost.</summary>
    public Func<ReceiverMood> Mood { get; set; } = () => new ReceiverMood(Keeps: true, HttpStatusCode.OK);

    public static async Task<CollectingReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new CollectingReceiver(builder.Build());
        receiver._app.MapPost("/hook", receiver.ReceiveAsync);
        await receiver._app.StartAsync();
        var address = receiver._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        receiver.Url = new Uri(address.Addresses.Single() + "/hook");
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    async Task ReceiveAsync(HttpContext http)
    {
        var mood = Mood();
        using var reader = new StreamReader(http.Request.Body);
        var id = http.Request.Headers["webhook-id"].ToString();
        var received = new ReceivedWebhook(
            await reader.ReadToEndAsync(),
            long.Parse(http.Request.Headers["webhook-timestamp"]!, System.Globalization.CultureInfo.InvariantCulture),
            http.Request.Headers["webhook-signature"].ToString()
        );
        if (mood.Keeps && Kept.TryAdd(id, received))
            Order.Enqueue(id);
        if (mood.RetryAfterSeconds is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        http.Response.StatusCode = (int)mood.Status;
    }
}

sealed record ReceivedWebhook(string Body, long Timestamp, string Signature);

sealed record ReceiverMood(bool Keeps, HttpStatusCode Status, int? RetryAfterSeconds = null);
