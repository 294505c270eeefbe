using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using FbssBot.Browser.Tests.Kit;

namespace FbssBot.Browser.Tests;

/// <summary>A patient on the web page answers everything that the real service asks, to the end.</summary>
public sealed class WholeIntake
{
    private const int MostTurns = 120;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("desktop", 1280, 800)]
    [InlineData("phone", 360, 640)]
    public async Task A_patient_finishes_an_intake_in_the_browser(string name, int width, int height)
    {
        await using var service = await RunningService.StartAsync();
        await using var browser = await Kit.Browser.StartAsync();
        var heard = new ConcurrentQueue<JsonNode>();
        using var arrived = new SemaphoreSlim(0);
        var visit = await browser.VisitAsync("about:blank", width, height);
        visit.Page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Hear(heard, arrived, frame.Text);
        await visit.Page.GotoAsync(service.Url + "/chat");

        var answered = 0;
        JsonNode? finished = null;
        for (var turn = 0; turn < MostTurns && finished is null; turn++)
        {
            await HearMoreAsync(heard, arrived, answered);
            var last = heard.ToArray()[^1];
            answered = heard.Count;
            finished = heard.FirstOrDefault(a => (string?)a["channelData"]?["intake"]?["intakeId"] is not null);
            if (finished is null)
            {
                await visit.SayAsync(AnswerTo(last));
            }
        }

        Assert.True(finished is not null, Transcript(heard));
        await visit.Bubble(((string)heard.ToArray()[^1]["text"]!).Split('\n')[0][..10]).Last.WaitForAsync();
        await visit.PictureAsync($"intake-{name}-finished");
        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    // A patient in a hurry: one operation, the first choice, and nothing where there is none.
    private static string AnswerTo(JsonNode prompt)
    {
        var choices =
            prompt["suggestedActions"]?["actions"]?.AsArray().Select(a => (string)a!["value"]!).ToList() ?? [];
        var isAboutMore = ((string?)prompt["text"])?.Contains("any other", StringComparison.Ordinal) ?? false;
        return (isAboutMore ? choices.Find(choice => choice is "No") : null) ?? choices.FirstOrDefault() ?? "skip";
    }

    private static void Hear(ConcurrentQueue<JsonNode> heard, SemaphoreSlim arrived, string? frame)
    {
        if (string.IsNullOrEmpty(frame))
        {
            return;
        }

        foreach (var activity in JsonNode.Parse(frame)!["activities"]!.AsArray())
        {
            if ((string?)activity!["from"]?["role"] != "user" && (string?)activity["type"] == "message")
            {
                heard.Enqueue(activity.DeepClone());
            }
        }

        arrived.Release();
    }

    private static async Task HearMoreAsync(ConcurrentQueue<JsonNode> heard, SemaphoreSlim arrived, int known)
    {
        while (heard.Count <= known)
        {
            var more = await arrived.WaitAsync(s_patience, TestContext.Current.CancellationToken);
            Assert.True(more, "The bot stopped answering.\n" + Transcript(heard));
        }
    }

    private static string Transcript(IEnumerable<JsonNode> heard) =>
        string.Join('\n', heard.Select(a => (string?)a["text"]));
}
