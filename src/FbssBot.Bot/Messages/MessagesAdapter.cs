using FbssBot.Bot.Authentication;
using FbssBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace FbssBot.Bot.Messages;

/// <summary>
/// The SDK's <see cref="CloudAdapter"/> for <c>/api/messages</c>: its token validation and pipeline, fed with an activity that the
/// endpoint has already read and checked.
/// </summary>
public sealed class MessagesAdapter : CloudAdapter
{
    /// <summary>Creates the adapter with the middleware that every adapter of the bot has.</summary>
    public MessagesAdapter(CheckedAuthentication authentication, ILogger<CloudAdapter> logger)
        : base(authentication, logger) => TurnPipeline.Equip(this);

    /// <summary>Runs one turn. The result is null for an ordinary activity, else what to answer in the body.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="json">The activity as it came: so it is kept.</param>
    /// <param name="bot">Who takes the turn.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <exception cref="UnauthorizedAccessException">No token, or one that is not valid for this activity.</exception>
    public Task<InvokeResponse?> ProcessAsync(
        string? authHeader,
        Activity activity,
        string json,
        IBot bot,
        CancellationToken cancellationToken
    )
    {
        return ProcessActivityAsync(authHeader ?? "", activity, TakeTurnAsync, cancellationToken)!;

        Task TakeTurnAsync(ITurnContext turn, CancellationToken cancel)
        {
            if (activity.Type == ActivityTypes.Message)
                turn.TurnState.Add(IntakeBot.InboundJsonKey, json);
            return bot.OnTurnAsync(turn, cancel);
        }
    }

    /// <summary>Opens the Connector client that the turn did not need until now, and sends.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.TurnState.Get<ConnectorFactory>() is not DeferredConnectorFactory factory)
            return await base.SendActivitiesAsync(turnContext, activities, cancellationToken);

        IConnectorClient unopened = turnContext.TurnState.Get<IConnectorClient>();
        using IConnectorClient client = await factory.OpenAsync(
            turnContext.Activity.ServiceUrl,
            audience: null,
            cancellationToken
        );
        turnContext.TurnState.Set(client);
        try
        {
            return await base.SendActivitiesAsync(turnContext, activities, cancellationToken);
        }
        finally
        {
            turnContext.TurnState.Set(unopened);
        }
    }
}
