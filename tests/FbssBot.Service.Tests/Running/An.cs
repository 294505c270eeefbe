using System.Text.Json.Nodes;

namespace FbssBot.Service.Tests.Running;

/// <summary>Activities as a channel sends them.</summary>
internal static class An
{
    public static JsonObject Activity(string text = "hello", string conversation = "c1", string? id = null) =>
        new()
        {
            ["type"] = "message",
            ["id"] = id ?? Guid.NewGuid().ToString("N"),
            ["channelId"] = "test",
            ["serviceUrl"] = "http://127.0.0.1:9/",
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["from"] = new JsonObject { ["id"] = "patient" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["text"] = text,
            ["locale"] = "en-US",
            ["deliveryMode"] = "expectReplies",
        };

    public static JsonObject With(this JsonObject activity, string name, JsonNode? value)
    {
        if (value is null)
            activity.Remove(name);
        else
            activity[name] = value;
        return activity;
    }

    public static JsonArray Activities(this JsonObject? body) => (JsonArray)body!["activities"]!;

    /// <summary>What the bot said, for comparison: the whole JSON of every reply.</summary>
    public static string Said(this JsonObject? body) => body.Activities().ToJsonString();
}
