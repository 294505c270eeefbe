using System.Globalization;
using System.Text;
using FbssBot.Intake.Dialog;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace FbssBot.Bot.Rendering;

/// <summary>How a channel offers the choices of a message: buttons where it has them, a numbered list where it has not.</summary>
internal static class Choices
{
    // Teams clients show three suggested actions everywhere, and six actions on a card.
    private const int MaxTeamsSuggestions = 3;
    private const int MaxCardActions = 6;

    private static readonly string[] s_textOnly = [Channels.Sms, Channels.Email, "twilio-sms"];

    /// <summary>Whether a list of choices of which several may be chosen is shown with numbers on a channel.</summary>
    public static bool AreNumbered(string? channelId) =>
        channelId == Channels.Msteams || s_textOnly.Contains(channelId, StringComparer.Ordinal);

    public static void Offer(Activity reply, OutgoingMessage message, Activity inbound)
    {
        if (message.Choices.Length == 0)
            return;
        if (inbound.ChannelId == Channels.Msteams)
            OfferInTeams(reply, message);
        else if (s_textOnly.Contains(inbound.ChannelId))
            reply.Text = Numbered(message);
        else
            reply.SuggestedActions = Suggested(message, [inbound.From.Id]);
    }

    private static void OfferInTeams(Activity reply, OutgoingMessage message)
    {
        if (message.Several || message.Choices.Length > MaxCardActions)
        {
            reply.Text = Numbered(message);
        }
        else if (message.Choices.Length <= MaxTeamsSuggestions)
        {
            reply.SuggestedActions = Suggested(message, to: []);
        }
        else
        {
            reply.Attachments = [ChoiceCard.For(message)];
            reply.Summary = message.Text;
            reply.Text = null;
        }
    }

    private static SuggestedActions Suggested(OutgoingMessage message, IList<string> to) =>
        new()
        {
            To = to.Count == 0 ? null : to,
            Actions =
            [
                .. message.Choices.Select(choice => new CardAction
                {
                    Type = ActionTypes.ImBack,
                    Title = choice.Label,
                    Value = choice.Value,
                }),
            ],
        };

    private static string Numbered(OutgoingMessage message)
    {
        var text = new StringBuilder(message.Text).Append('\n');
        for (int i = 0; i < message.Choices.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"\n{i + 1} {message.Choices[i].Label}");
        return text.ToString();
    }
}
