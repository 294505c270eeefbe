using Microsoft.Security.AntiSSRF;

namespace FbssBot.Bot.Connector;

/// <summary>
/// The HTTP clients that the SDK uses to send. Each shares one guarded handler: no private, link-local or loopback address is ever
/// connected to, no redirect is followed with the bot's token, and each call ends in time.
/// </summary>
public sealed class GuardedClients : IHttpClientFactory, IDisposable
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);

    private readonly HttpMessageHandler _handler;

    /// <summary>Creates the clients; <paramref name="allowLoopback"/> is for Development, where the Emulator is on this machine.</summary>
    public GuardedClients(bool allowLoopback) => _handler = allowLoopback ? Plain() : Guarded();

    /// <inheritdoc/>
    public HttpClient CreateClient(string name) => new(_handler, disposeHandler: false) { Timeout = s_timeout };

    /// <inheritdoc/>
    public void Dispose() => _handler.Dispose();

    private static SocketsHttpHandler Plain() =>
        new() { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };

    private static AntiSSRFHandler Guarded()
    {
        var policy = new AntiSSRFPolicy(PolicyConfigOptions.ExternalOnlyLatest);
        return policy.GetHandler();
    }
}
