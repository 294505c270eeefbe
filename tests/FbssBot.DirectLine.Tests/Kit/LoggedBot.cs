using System.Globalization;
using FbssBot.DirectLine.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Activity = Microsoft.Bot.Schema.Activity;

namespace FbssBot.DirectLine.Tests.Kit;

/// <summary>Does around a plain bot what a real bot's store does: the activity and its replies enter the log together, once.</summary>
internal sealed class LoggedBot(InMemoryLog log, IBot bot) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var replies = new List<Activity>();
        turnContext.OnSendActivities(
            (_, sent, next) =>
            {
                replies.AddRange(sent.Where(a => a.Type != ActivityTypes.Typing));
                return next();
            }
        );
        await bot.OnTurnAsync(turnContext, cancellationToken);
        var inbound = turnContext.Activity;
        if (inbound.Type != ActivityTypes.Typing)
        {
            var json = turnContext.InboundJson()!;
            log.TryAppend(
                inbound.Conversation.Id,
                inbound.Id,
                [json, .. replies.Select((reply, n) => Complete(reply, inbound, n))]
            );
        }
    }

    private static string Complete(Activity reply, Activity inbound, int number)
    {
        reply.Id = string.Create(CultureInfo.InvariantCulture, $"{inbound.Id}.{number}");
        reply.Timestamp = inbound.Timestamp!.Value.AddMilliseconds(1 + number);
        return JsonConvert.SerializeObject(reply, HttpHelper.BotMessageSerializerSettings);
    }
}

/// <summary>Greets once, echoes messages, can be slow or broken on request.</summary>
internal sealed class EchoBot : ActivityHandler
{
    public List<Activity> Received { get; } = [];

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        lock (Received)
        {
            Received.Add(turnContext.Activity);
        }

        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        membersAdded.Any(m => m.Id != turnContext.Activity.Recipient.Id)
            ? turnContext.SendActivityAsync("welcome", cancellationToken: cancellationToken)
            : Task.CompletedTask;

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var text = turnContext.Activity.Text;
        if (text == "break")
        {
            throw new InvalidOperationException("broken on request");
        }

        if (text == "think")
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
        }

        await turnContext.SendActivityAsync($"echo {text}", cancellationToken: cancellationToken);
    }
}
