using FbssBot.Bot;
using FbssBot.Bot.Authentication;
using FbssBot.Bot.Connector;
using FbssBot.Bot.Messages;
using FbssBot.Bot.Turns;
using FbssBot.Service.Settings;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace FbssBot.Service.Serving;

/// <summary>The bot and its way to the Bot Framework's channels.</summary>
internal static class BotComposition
{
    public static void AddBot(this WebApplicationBuilder builder)
    {
        IServiceCollection services = builder.Services;
        bool isDevelopment = builder.Environment.IsDevelopment();
        services.AddSettings<BotSettings>("Bot");
        services.AddSingleton<IValidateOptions<BotSettings>>(s => new BotSettingsCheck(
            isDevelopment,
            Listening.IsLoopbackOnly(s.GetRequiredService<IConfiguration>())
        ));

        services.AddSingleton(s => new ServiceUrlPolicy(Settings(s).ServiceUrlHosts, isDevelopment));
        services.AddSingleton(_ => new GuardedClients(isDevelopment));
        services.AddSingleton(s =>
            BotAuthentication.Create(
                Settings(s),
                s.GetRequiredService<GuardedClients>(),
                s.GetRequiredService<ILogger<CheckedAuthentication>>()
            )
        );
        services.AddSingleton<BotFrameworkAuthentication>(s => s.GetRequiredService<CheckedAuthentication>());
        services.AddSingleton<MessagesAdapter>();

        services.AddSingleton<ReplyOutbox>();
        services.AddHostedService(s => s.GetRequiredService<ReplyOutbox>());
        services.AddSingleton<IBot, IntakeBot>();
    }

    private static BotSettings Settings(IServiceProvider services) =>
        services.GetRequiredService<IOptions<BotSettings>>().Value;
}
