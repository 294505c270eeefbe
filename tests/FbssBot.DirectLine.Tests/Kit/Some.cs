using System.Text.Json.Nodes;

namespace FbssBot.DirectLine.Tests.Kit;

/// <summary>Activities as Web Chat writes them.</summary>
internal static class Some
{
    public static JsonObject Message(string text, string? mark = null) =>
        new()
        {
            ["type"] = "message",
            ["text"] = text,
            ["textFormat"] = "plain",
            ["attachments"] = new JsonArray(),
            ["channelId"] = "webchat",
            ["from"] = new JsonObject { ["id"] = "somebody else", ["role"] = "bot" },
            ["locale"] = "en-US",
            ["localTimestamp"] = "2026-03-02T09:00:00.000-05:00",
            ["channelData"] = new JsonObject
            {
                ["attachmentSizes"] = new JsonArray(),
                ["clientActivityID"] = mark ?? Guid.NewGuid().ToString("N"),
                ["since"] = "2021-03-04T00:00:00+01:00",
            },
        };

    public static JsonObject Event(string name) =>
        new()
        {
            ["type"] = "event",
            ["name"] = name,
            ["value"] = new JsonObject { ["language"] = "es" },
        };
}
