using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace FbssBot.Browser.Tests.Kit;

/// <summary>Greets, offers choices, gives urgent advice and changes its language, as the intake does.</summary>
internal sealed class CareBot : ActivityHandler
{
    private static readonly string[] s_choices =
    [
        "Yes, the pain goes down my leg as far as my foot when I walk or stand for a while",
        "No",
        "I am not sure",
    ];

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        turnContext.SendActivitiesAsync(
            [
                Says("Hi. I help you get ready for your visit. I am not a doctor.", turnContext),
                Says("Does the pain go down your leg?", turnContext, s_choices),
            ],
            cancellationToken
        );

    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var text = turnContext.Activity.Text;
        var reply = text switch
        {
            "red flag" => Says(
                "This may need care right now. Call 911 or go to an emergency room.",
                turnContext,
                ["I have seen this", "It is old", "It is about someone else", "Stop"]
            ),
            "español" => Says("De acuerdo, en español desde aquí.", turnContext),
            _ => Says($"Noted: {text}", turnContext, "Yes", "No"),
        };
        reply.Importance = text == "red flag" ? ActivityImportance.High : null;
        reply.Locale = text == "español" ? "es" : reply.Locale;
        return turnContext.SendActivityAsync(reply, cancellationToken);
    }

    private static Activity Says(string text, ITurnContext turn, params string[] choices)
    {
        var activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Plain;
        activity.Locale = turn.Activity.Locale?.Split('-')[0] ?? "en";
        if (choices.Length > 0)
        {
            activity.SuggestedActions = new SuggestedActions
            {
                To = [turn.Activity.From.Id],
                Actions = [.. choices.Select(c => new CardAction(ActionTypes.ImBack, c, value: c))],
            };
        }

        return activity;
    }
}
