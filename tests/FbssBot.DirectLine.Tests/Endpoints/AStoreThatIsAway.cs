using System.Net;
using FbssBot.DirectLine.Tests.Kit;

namespace FbssBot.DirectLine.Tests.Endpoints;

public sealed class AStoreThatIsAway
{
    [Fact]
    public async Task A_message_is_refused_as_503_and_counts_once_when_it_is_sent_again()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        host.Log.IsAway = true;

        using var refused = await client.PostAsync(Some.Message("hello", mark: "m1"));
        host.Log.IsAway = false;
        await client.SayAsync("hello", mark: "m1");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(["welcome", "hello", "echo hello"], (await client.ReadAsync()).Select(a => (string)a["text"]!));
    }

    [Fact]
    public async Task A_short_absence_is_waited_out_and_the_client_sees_nothing_of_it()
    {
        await using var host = await TestHost.StartAsync(o => o.TurnPatience = TimeSpan.FromSeconds(20));
        var client = await host.NewClientAsync();
        host.Log.IsAway = true;

        var saying = client.SayAsync("hello");
        host.Log.IsAway = false;
        await saying;

        Assert.Equal("echo hello", (string)(await client.ReadAsync())[^1]["text"]!);
    }

    [Fact]
    public async Task Polling_shows_silence_and_not_an_error()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        host.Log.IsAway = true;

        using var response = await client.SendAsync(HttpMethod.Get, "/activities?watermark=2");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await Client.BodyAsync(response);
        Assert.Empty(body["activities"]!.AsArray());
        Assert.Equal("2", (string)body["watermark"]!);
    }

    [Fact]
    public async Task A_stream_stays_open_and_catches_up_afterwards()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        await using var stream = await client.OpenAsync();
        await stream.UntilAsync("welcome");

        host.Log.IsAway = true;
        using var refused = await client.PostAsync(Some.Message("lost?", mark: "m1"));
        host.Log.IsAway = false;
        await client.SayAsync("lost?", mark: "m1");

        await stream.UntilAsync("echo lost?");
    }
}
