using FbssBot.Bot.Turns;
using FbssBot.Intake.Dialog;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace FbssBot.Bot.Rendering;

/// <summary>
/// A question with a button for each choice, for Teams (Adaptive Cards 1.5, <c>choice-card.json</c>). <c>Action.Submit</c> with messageBack
/// works in every client and shows the choice as the patient's own message.
/// </summary>
internal static class ChoiceCard
{
    private const string ContentType = "application/vnd.microsoft.card.adaptive";

    private static readonly JObject s_template = ReadTemplate();

    public static Attachment For(OutgoingMessage message)
    {
        var card = (JObject)s_template.DeepClone();
        card["lang"] = message.Language;
        card["fallbackText"] = message.Text;
        card["body"]![0]!["text"] = message.Text;
        var actions = (JArray)card["actions"]!;
        JToken button = actions[0];
        actions.RemoveAll();
        foreach (Choice choice in message.Choices)
            actions.Add(Button(button, choice));
        return new Attachment { ContentType = ContentType, Content = card };
    }

    private static JToken Button(JToken template, Choice choice)
    {
        JToken button = template.DeepClone();
        button["title"] = choice.Label;
        button["data"]![CardValue.TextKey] = choice.Value;
        button["data"]!["msteams"]!["displayText"] = choice.Label;
        return button;
    }

    private static JObject ReadTemplate()
    {
        using Stream resource = typeof(ChoiceCard).Assembly.GetManifestResourceStream(
            "FbssBot.Bot.Rendering.choice-card.json"
        )!;
        using var reader = new Newtonsoft.Json.JsonTextReader(new StreamReader(resource));
        return JObject.Load(reader);
    }
}
