namespace FbssBot.Bot;

/// <summary>Settings under <c>FbssBot:Bot</c>: how the bot is known to the Bot Framework.</summary>
public sealed class BotSettings
{
    /// <summary>MultiTenant, SingleTenant or UserAssignedMSI.</summary>
    public string MicrosoftAppType { get; set; } = "MultiTenant";

    /// <summary>The bot registration's application id; empty only in Development.</summary>
    public string MicrosoftAppId { get; set; } = "";

    /// <summary>The client secret; empty with a managed identity.</summary>
    public string MicrosoftAppPassword { get; set; } = "";

    /// <summary>The tenant of a single-tenant bot or managed identity.</summary>
    public string MicrosoftAppTenantId { get; set; } = "";

    /// <summary>Empty for the public cloud, https://botframework.azure.us for the US government's.</summary>
    public string ChannelService { get; set; } = "";

    /// <summary>
    /// Takes activities without a token, as the Bot Framework Emulator sends them. Honoured in Development only, and only
    /// while the service listens on loopback addresses alone.
    /// </summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>Hosts, besides the Bot Framework's own, to which replies may be sent (a channel of the clinic's own).</summary>
    public IList<string> ServiceUrlHosts { get; } = [];

    /// <summary>Overrides for private clouds and tests; all of them or none (docs/operations.md).</summary>
    public BotCloud? Cloud { get; set; }

    /// <summary>Whether activities without a token are taken: no application id, and anonymity allowed.</summary>
    public bool IsAnonymous => MicrosoftAppId.Length == 0 && AllowAnonymous;
}

/// <summary>The addresses of a Bot Framework cloud that is not one of Microsoft's.</summary>
public sealed class BotCloud
{
    /// <summary>OpenID metadata of the channel's tokens, https.</summary>
    public string ChannelMetadataUrl { get; set; } = "";

    /// <summary>Issuer of the channel's tokens.</summary>
    public string ChannelTokenIssuer { get; set; } = "";

    /// <summary>Login address that includes the tenant.</summary>
    public string LoginUrl { get; set; } = "";

    /// <summary>Scope asked for when a token for the Connector is fetched.</summary>
    public string LoginScope { get; set; } = "";
}
