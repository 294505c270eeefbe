using System.Net.Sockets;

namespace FbssBot.Service.Serving;

/// <summary>Where the service listens and where its files are.</summary>
internal static class Listening
{
    // The Bot Framework's customary port.
    private const string DefaultUrl = "http://localhost:3978";

    private static readonly string[] s_addressSettings = ["urls", "http_ports", "https_ports"];

    public static WebApplicationBuilder CreateBuilder(string? urls, string? environment)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                // Settings, packs and pages lie beside the program, wherever it is started from.
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = environment,
            }
        );
        builder.WebHost.UseStaticWebAssets();
        // Every part is resolved at start anyway; walking all registrations in Development costs more than it finds.
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = false);
        if (urls is not null)
            builder.WebHost.UseUrls(urls);
        else if (!HasAddress(builder.Configuration))
            builder.WebHost.UseUrls(DefaultUrl);
        return builder;
    }

    /// <summary>Runs until the service is told to stop; turns that have begun end first.</summary>
    public static async Task<int> RunAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            await Console.Error.WriteLineAsync(
                $"FbssBot cannot start: {e.Message} End the other program, or choose another address with --urls."
            );
            return 1;
        }
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    /// <summary>Whether nobody outside this machine can reach the service.</summary>
    public static bool IsLoopbackOnly(IConfiguration configuration)
    {
        IEnumerable<string> endpoints = configuration
            .GetSection("Kestrel:Endpoints")
            .GetChildren()
            .Select(e => e["Url"] ?? "");
        string[] addresses =
        [
            .. (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries),
            .. endpoints,
        ];
        return addresses.Length > 0 && addresses.All(IsLoopback);
    }

    // "http://*:80" and "http://+:80" are addresses for Kestrel, but not for Uri: rightly not loopback.
    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out Uri? url) && url.IsLoopback;

    private static bool HasAddress(ConfigurationManager configuration) =>
        s_addressSettings.Any(key => !string.IsNullOrEmpty(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}
