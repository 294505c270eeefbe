using Microsoft.Extensions.Options;

namespace FbssBot.Bot;

/// <summary>
/// Finds settings that the SDK would take without a word: it reads a misspelt application type as MultiTenant, and no
/// application id as "authentication off" in every environment.
/// </summary>
public sealed class BotSettingsCheck(bool isDevelopment, bool isLoopbackOnly) : IValidateOptions<BotSettings>
{
    private static readonly string[] s_types = ["MultiTenant", "SingleTenant", "UserAssignedMSI"];
    private static readonly string[] s_clouds = ["", "https://botframework.azure.us"];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, BotSettings options)
    {
        string[] problems = [.. Problems(options)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private IEnumerable<string> Problems(BotSettings bot)
    {
        if (!s_types.Contains(bot.MicrosoftAppType, StringComparer.OrdinalIgnoreCase))
            yield return $"FbssBot:Bot:MicrosoftAppType is '{bot.MicrosoftAppType}': use one of {string.Join(", ", s_types)}.";
        if (!s_clouds.Contains(bot.ChannelService, StringComparer.OrdinalIgnoreCase))
            yield return "FbssBot:Bot:ChannelService: leave it empty or use https://botframework.azure.us.";
        if (bot.AllowAnonymous && !isDevelopment)
            yield return "FbssBot:Bot:AllowAnonymous is for Development only: remove it.";
        if (bot.IsAnonymous && isDevelopment && !isLoopbackOnly)
            yield return "FbssBot:Bot:MicrosoftAppId is missing: without it the service may listen on localhost only.";
        if (bot.MicrosoftAppId.Length == 0 && !bot.IsAnonymous)
            yield return "FbssBot:Bot:MicrosoftAppId is missing: set the bot registration's application id. Without it anybody could send messages.";
        if (bot.MicrosoftAppId.Length > 0)
            foreach (string problem in CredentialProblems(bot))
                yield return problem;
        if (
            bot.Cloud is { } cloud
            && new[] { cloud.ChannelMetadataUrl, cloud.ChannelTokenIssuer, cloud.LoginUrl, cloud.LoginScope }.Any(
                string.IsNullOrEmpty
            )
        )
            yield return "FbssBot:Bot:Cloud needs all of ChannelMetadataUrl, ChannelTokenIssuer, LoginUrl, LoginScope.";
    }

    private static IEnumerable<string> CredentialProblems(BotSettings bot)
    {
        bool Is(string type) => bot.MicrosoftAppType.Equals(type, StringComparison.OrdinalIgnoreCase);

        if (!Is("UserAssignedMSI") && bot.MicrosoftAppPassword.Length == 0)
            yield return "FbssBot:Bot:MicrosoftAppPassword is missing: set the client secret (by environment or secret store).";
        if (Is("UserAssignedMSI") && bot.MicrosoftAppPassword.Length > 0)
            yield return "FbssBot:Bot:MicrosoftAppPassword must be empty with a managed identity.";
        if (!Is("MultiTenant") && bot.MicrosoftAppTenantId.Length == 0)
            yield return $"FbssBot:Bot:MicrosoftAppTenantId is missing: {bot.MicrosoftAppType} needs it.";
    }
}
