namespace FbssBot.Bot.Connector;

/// <summary>
/// Where replies, and the bot's own token with them, may go (bot-framework channels by host; Azure Bot documentation). A stored
/// address is checked again before each use.
/// </summary>
/// <param name="ownHosts">Further hosts from the configuration.</param>
/// <param name="allowLoopback">Development: the Emulator's address, also without TLS.</param>
public sealed class ServiceUrlPolicy(IEnumerable<string> ownHosts, bool allowLoopback)
{
    private static readonly string[] s_suffixes =
    [
        ".botframework.com",
        ".botframework.azure.us",
        ".botframework.us",
        ".teams.microsoft.com",
        ".infra.gcc.teams.microsoft.com",
        ".infra.gov.teams.microsoft.us",
    ];

    private readonly HashSet<string> _hosts = new(
        [.. ownHosts, "smba.trafficmanager.net", "botframework.com", "teams.microsoft.com"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether replies may be sent to <paramref name="serviceUrl"/>.</summary>
    public bool Allows(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out Uri? url) || url.UserInfo.Length > 0)
            return false;
        if (allowLoopback && url.IsLoopback && url.Scheme is ("http" or "https"))
            return true;
        return url.Scheme == Uri.UriSchemeHttps
            && url.HostNameType == UriHostNameType.Dns
            && (_hosts.Contains(url.Host) || s_suffixes.Any(IsSuffixOf));

        bool IsSuffixOf(string suffix) => url.Host.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);
    }
}
