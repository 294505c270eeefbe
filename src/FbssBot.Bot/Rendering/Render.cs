using System.Collections.Immutable;
using FbssBot.Intake.Dialog;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace FbssBot.Bot.Rendering;

/// <summary>
/// Messages of the dialog → activities that the channel can show. Text is always plain, since it may quote the patient; every prompt can
/// be answered by typing, whatever the channel makes of the buttons.
/// </summary>
internal static class Render
{
    public static ImmutableArray<Reply> Replies(
        ImmutableArray<OutgoingMessage> messages,
        Activity inbound,
        ReplyStamp stamp
    )
    {
        ConversationReference reference = inbound.GetConversationReference();
        return [.. messages.Select((message, index) => ReplyOf(message, index))];

        Reply ReplyOf(OutgoingMessage message, int index)
        {
            var reply = new Reply
            {
                Type = ActivityTypes.Message,
                Text = message.Text,
                TextFormat = TextFormatTypes.Plain,
                Locale = message.Language,
                InputHint =
                    message.Choices.Length > 0 || message.LinkId is not null
                        ? InputHints.ExpectingInput
                        : InputHints.AcceptingInput,
                Importance = message.IsUrgent ? ActivityImportance.High : null,
                ChannelData = new JObject { ["intake"] = ChannelDataOf(message) },
            };
            Choices.Offer(reply, message, inbound);
            reply.ApplyConversationReference(reference);
            reply.Id = stamp.IdOf(index);
            reply.Timestamp = stamp.TimeOf(index);
            return reply;
        }
    }

    /// <summary><c>channelData.intake</c>, a contract with other programs (docs/architecture.md); absent where there is nothing.</summary>
    private static JObject ChannelDataOf(OutgoingMessage message)
    {
        var intake = new JObject();
        if (message.LinkId is not null)
            intake["linkId"] = message.LinkId;
        intake["state"] = message.State;
        intake["done"] = message.Done;
        intake["of"] = message.Of;
        if (message.RedFlags.Length > 0)
            intake["redFlags"] = new JArray(message.RedFlags);
        if (message.IntakeId is not null)
            intake["intakeId"] = message.IntakeId;
        return intake;
    }
}
