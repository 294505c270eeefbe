using FbssBot.Bot.Connector;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace FbssBot.Bot.Authentication;

/// <summary>Makes the SDK's authentication from our settings.</summary>
public static class BotAuthentication
{
    private const string PublicIssuer = "https://api.botframework.com";
    private const string GovernmentIssuer = "https://api.botframework.us";

    /// <summary>The SDK's authentication with its gaps closed.</summary>
    public static CheckedAuthentication Create(BotSettings bot, GuardedClients clients, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(bot);
        IConfiguration keys = new ConfigurationBuilder().AddInMemoryCollection(SdkKeys(bot)).Build();
        var sdk = new ConfigurationBotFrameworkAuthentication(keys, httpClientFactory: clients, logger: logger);
        return new CheckedAuthentication(sdk, IssuerOf(bot));
    }

    private static string IssuerOf(BotSettings bot) =>
        bot.Cloud?.ChannelTokenIssuer ?? (bot.ChannelService.Length > 0 ? GovernmentIssuer : PublicIssuer);

    private static IEnumerable<KeyValuePair<string, string?>> SdkKeys(BotSettings bot)
    {
        yield return new("MicrosoftAppType", bot.MicrosoftAppType);
        yield return new("MicrosoftAppId", bot.MicrosoftAppId);
        yield return new("MicrosoftAppPassword", bot.MicrosoftAppPassword);
        yield return new("MicrosoftAppTenantId", bot.MicrosoftAppTenantId);
        yield return new("ChannelService", bot.ChannelService);
        if (bot.Cloud is not { } cloud)
            yield break;
        // As soon as one address is set the SDK takes all of them from the configuration.
        yield return new("ToBotFromChannelOpenIdMetadataUrl", cloud.ChannelMetadataUrl);
        yield return new("ToBotFromChannelTokenIssuer", cloud.ChannelTokenIssuer);
        yield return new("ToBotFromEmulatorOpenIdMetadataUrl", cloud.ChannelMetadataUrl);
        yield return new("ToChannelFromBotLoginUrl", cloud.LoginUrl);
        yield return new("ToChannelFromBotOAuthScope", cloud.LoginScope);
        yield return new("OAuthUrl", cloud.LoginUrl);
        yield return new("CallerId", "urn:botframework:azure");
        yield return new("ValidateAuthority", "true");
    }
}
