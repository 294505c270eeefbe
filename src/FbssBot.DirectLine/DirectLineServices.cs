using FbssBot.DirectLine.Activities;
using FbssBot.DirectLine.Endpoints;
using FbssBot.DirectLine.Streams;
using FbssBot.DirectLine.Tokens;
using FbssBot.DirectLine.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace FbssBot.DirectLine;

/// <summary>Registration of the embedded host.</summary>
public static class DirectLineServices
{
    private const int ShortestKeyBytes = 32;

    /// <summary>
    /// Adds an embedded Direct Line 3.0 host. The application also registers the <see cref="Microsoft.Bot.Builder.IBot"/> that it
    /// runs and the <see cref="IActivityLog"/> that the bot writes.
    /// </summary>
    public static IServiceCollection AddDirectLineHost(
        this IServiceCollection services,
        Action<DirectLineOptions> configure
    )
    {
        services
            .AddOptions<DirectLineOptions>()
            .Configure(configure)
            .Validate(
                o => o.SigningKey.Length >= ShortestKeyBytes,
                "The Direct Line signing key needs at least 32 bytes."
            )
            .Validate(
                o => o.TokenLifetime > TimeSpan.FromMinutes(16),
                "Direct Line clients refresh after 15 minutes: tokens must live longer."
            )
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<Gate>();
        services.AddSingleton<StreamUrl>();
        services.AddSingleton<StreamRegistry>();
        services.AddHostedService<KeepAliveTimer>();
        services.AddSingleton<LogReader>();
        services.AddSingleton(s => new InboundReader(
            s.GetRequiredService<IOptions<DirectLineOptions>>().Value,
            s.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<Patience>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<StreamEndpoint>();
        return services;
    }
}
