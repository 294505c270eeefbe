using System.Net;
using FbssBot.DirectLine;
using FbssBot.DirectLine.Tests.Kit;
using FbssBot.Service.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FbssBot.Browser.Tests.Kit;

/// <summary>The pages and the embedded Direct Line host with a small bot, on a port of its own.</summary>
internal sealed class PageHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PageHost(WebApplication app, InMemoryLog log)
    {
        (_app, Log) = (app, log);
        Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public string Url { get; }

    public InMemoryLog Log { get; }

    public static async Task<PageHost> StartAsync(params string[] origins)
    {
        var log = new InMemoryLog();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IActivityLog>(log);
        builder.Services.AddSingleton<IBot>(new LoggedBot(log, new CareBot()));
        builder.Services.AddDirectLineHost(o =>
        {
            o.SigningKey = new byte[32];
            o.BotName = "FbssBot";
        });
        builder.Services.AddSingleton<IWebClinics>(new OneClinic(origins));
        builder.Services.AddWebPages();
        var app = builder.Build();
        app.MapDirectLine();
        app.MapWebPages();
        app.MapGet("/clinics-own-page", () => TypedResults.Content(ClinicsPage, "text/html"));
        await app.StartAsync();
        return new PageHost(app, log);
    }

    // The strictest policy that a clinic's site may have around the widget.
    private static string ClinicsPage =>
        """
            <!doctype html><html lang="es"><head><title>Clinic</title>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; frame-src 'self'">
            <script async src="/widget.js" data-clinic="demo" data-lang="auto"></script></head>
            <body><main><h1>Clinic</h1><p><a href="#x">A link</a></p></main></body></html>
            """;

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private sealed class OneClinic(string[] origins) : IWebClinics
    {
        private readonly WebClinic _clinic = new(
            "demo",
            "Example Spine Clinic",
            "(555) 010-0199",
            new Dictionary<string, string> { ["en"] = "911", ["es"] = "911" },
            ["en", "es"],
            origins
        );

        public WebClinic? Find(string? id) => id is null or "" or "demo" ? _clinic : null;
    }
}
