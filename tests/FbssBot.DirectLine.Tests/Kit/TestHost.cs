using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FbssBot.DirectLine.Tests.Kit;

/// <summary>The embedded host on a real Kestrel, on a port of its own.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    public const string Secret = "a secret between servers";

    private readonly WebApplication _app;

    private TestHost(WebApplication app, InMemoryLog log, EchoBot bot)
    {
        (_app, Log, Bot) = (app, log, bot);
        Origin = new Uri(
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
        );
        Http = new HttpClient { BaseAddress = Origin };
    }

    public Uri Origin { get; }

    public HttpClient Http { get; }

    public InMemoryLog Log { get; }

    public EchoBot Bot { get; }

    public IServiceProvider Services => _app.Services;

    public string Domain => new Uri(Origin, "/v3/directline").ToString();

    public static async Task<TestHost> StartAsync(
        Action<DirectLineOptions>? configure = null,
        TimeProvider? clock = null,
        InMemoryLog? log = null,
        int port = 0
    )
    {
        log ??= new InMemoryLog();
        var bot = new EchoBot();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Logging.ClearProviders();
        if (clock is not null)
        {
            builder.Services.AddSingleton(clock);
        }

        builder.Services.AddSingleton<IActivityLog>(log);
        builder.Services.AddSingleton<IBot>(new LoggedBot(log, bot));
        builder.Services.AddDirectLineHost(o =>
        {
            o.SigningKey = new byte[32];
            o.Secret = Secret;
            o.IsTransient = e => e is LogAwayException;
            o.TurnPatience = TimeSpan.FromMilliseconds(150);
            configure?.Invoke(o);
        });
        var app = builder.Build();
        app.MapDirectLine();
        await app.StartAsync();
        return new TestHost(app, log, bot);
    }

    public Task<Client> NewClientAsync(string? user = null) => Client.StartAsync(this, user);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
