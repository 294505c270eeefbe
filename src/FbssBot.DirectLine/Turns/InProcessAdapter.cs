using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace FbssBot.DirectLine.Turns;

/// <summary>
/// Runs a bot in this process. What the bot sends is read from the activity log, where it stands once it is durable; only
/// <c>typing</c>, which is never stored, goes to the streams from here.
/// </summary>
internal sealed class InProcessAdapter : BotAdapter
{
    private static readonly ClaimsIdentity _identity = new("directline");
    private readonly Action<Activity> _typing;

    public InProcessAdapter(DirectLineOptions options, Action<Activity> typing)
    {
        _typing = typing;
        options.ConfigureAdapter(this);
    }

    public async Task RunAsync(Activity inbound, string inboundJson, IBot bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, inbound);
        turn.TurnState.Add<IIdentity>(BotIdentityKey, _identity);
        turn.TurnState.Add(DirectLineTurn.InboundJsonKey, inboundJson);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        foreach (var activity in activities.Where(a => a.Type == ActivityTypes.Typing))
        {
            _typing(activity);
        }

        return Task.FromResult(
            Array.ConvertAll(activities, a => new ResourceResponse(a.Id ?? Guid.NewGuid().ToString("N")))
        );
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("A Direct Line log is only appended to.");

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("A Direct Line log is only appended to.");
}
