using FbssBot.Intake.Dialog;
using Microsoft.Bot.Schema;

namespace FbssBot.Bot.Tests;

/// <summary>Ready-made values; a test names only what matters to it.</summary>
internal static class Some
{
    public static readonly ClinicProfile Clinic = new("demo", "Demo", "555-0100", "US", null, ["en", "es"], []);

    public static Activity Activity(
        string channel = "test",
        string text = "hello",
        string conversation = "c1",
        string? id = "a1",
        string? deliveryMode = DeliveryModes.ExpectReplies
    ) =>
        new()
        {
            Type = ActivityTypes.Message,
            Id = id,
            ChannelId = channel,
            ServiceUrl = "https://smba.trafficmanager.net/emea/",
            Conversation = new ConversationAccount { Id = conversation },
            From = new ChannelAccount("patient"),
            Recipient = new ChannelAccount("bot"),
            Text = text,
            DeliveryMode = deliveryMode,
        };

    public static OutgoingMessage Question(params string[] choices) =>
        new()
        {
            Text = "Which one?",
            Language = "en",
            LinkId = "some.question",
            Done = 2,
            Of = 9,
            Choices = [.. choices.Select(choice => new Choice(choice, choice.ToLowerInvariant()))],
        };
}
