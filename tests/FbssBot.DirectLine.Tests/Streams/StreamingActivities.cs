using System.Net.WebSockets;
using FbssBot.DirectLine.Tests.Kit;

namespace FbssBot.DirectLine.Tests.Streams;

public sealed class StreamingActivities
{
    [Fact]
    public async Task A_stream_begins_with_what_was_said_before_it_opened()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        await client.SayAsync("early");

        await using var stream = await client.OpenAsync();

        Assert.Equal("welcome", (string)(await stream.NextAsync())["text"]!);
        Assert.Equal("early", (string)(await stream.NextAsync())["text"]!);
        Assert.Equal("echo early", (string)(await stream.NextAsync())["text"]!);
    }

    [Fact]
    public async Task Two_tabs_see_the_same_activities_in_the_same_order()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        await using var one = await client.OpenAsync();
        await using var two = await client.OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 10).Select(n => client.SayAsync($"{n}")));

        var first = await TakeAsync(one, 21);
        Assert.Equal(first, await TakeAsync(two, 21));
        Assert.Equal(first.Count, first.Distinct().Count());
    }

    [Fact]
    public async Task A_dropped_socket_resumes_without_a_gap()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        var lost = await client.OpenAsync();
        await lost.UntilAsync("welcome");
        await lost.DisposeAsync();
        await client.SayAsync("meanwhile");

        await using var stream = await client.ReconnectAsync(lost.Watermark);

        Assert.Equal("meanwhile", (string)(await stream.NextAsync())["text"]!);
        Assert.Equal("echo meanwhile", (string)(await stream.NextAsync())["text"]!);
    }

    [Fact]
    public async Task Typing_shows_on_the_stream_and_never_in_the_log()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        await using var stream = await client.OpenAsync();
        await stream.UntilAsync("welcome");

        await client.SayAsync("think");
        var types = new List<string> { (string)(await stream.NextAsync())["type"]! };
        types.Add((string)(await stream.NextAsync())["type"]!);
        types.Add((string)(await stream.NextAsync())["type"]!);

        Assert.Contains("typing", types);
        Assert.DoesNotContain("typing", (await client.ReadAsync()).Select(a => (string)a["type"]!));
    }

    [Fact]
    public async Task A_silent_stream_is_kept_alive_with_empty_frames()
    {
        await using var host = await TestHost.StartAsync(o => o.KeepAlive = TimeSpan.FromMilliseconds(50));
        var client = await host.NewClientAsync();
        await using var stream = await client.OpenAsync();
        await stream.UntilAsync("welcome");

        Assert.Equal("", await stream.FrameAsync());
        Assert.Equal("", await stream.FrameAsync());
    }

    [Fact]
    public async Task What_a_client_writes_on_the_socket_is_ignored()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        await using var stream = await client.OpenAsync();

        await stream.Socket.SendAsync(
            Array.Empty<byte>(),
            WebSocketMessageType.Text,
            true,
            TestContext.Current.CancellationToken
        );
        await stream.Socket.SendAsync(
            new byte[10_000],
            WebSocketMessageType.Binary,
            true,
            TestContext.Current.CancellationToken
        );
        await client.SayAsync("hello");

        await stream.UntilAsync("echo hello");
    }

    [Fact]
    public async Task A_stopping_host_says_that_it_is_going_away()
    {
        var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        await using var stream = await client.OpenAsync();
        await stream.UntilAsync("welcome");

        var stopping = host.DisposeAsync();

        Assert.Null(await stream.FrameAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.Socket.CloseStatus);
        await stopping;
    }

    [Fact]
    public async Task More_sockets_than_allowed_are_refused_before_the_upgrade()
    {
        await using var host = await TestHost.StartAsync(o => o.MaxStreamsPerConversation = 2);
        var client = await host.NewClientAsync();
        await using var one = await client.OpenAsync();
        await using var two = await client.OpenAsync();
        await one.NextAsync();
        await two.NextAsync();

        var refused = await Assert.ThrowsAsync<WebSocketException>(client.OpenAsync);

        Assert.Contains("429", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_conversations_at_once_are_each_complete_and_in_order()
    {
        await using var host = await TestHost.StartAsync();

        var logs = await Task.WhenAll(
            Enumerable
                .Range(0, 100)
                .Select(async patient =>
                {
                    var client = await host.NewClientAsync();
                    await using var stream = await client.OpenAsync();
                    for (var n = 0; n < 5; n++)
                    {
                        await client.SayAsync($"{patient}.{n}");
                    }

                    return (patient, Texts: await TakeAsync(stream, 11, "text"));
                })
        );

        Assert.All(
            logs,
            log =>
                Assert.Equal(
                    [
                        "welcome",
                        .. Enumerable
                            .Range(0, 5)
                            .SelectMany(n => new[] { $"{log.patient}.{n}", $"echo {log.patient}.{n}" }),
                    ],
                    log.Texts
                )
        );
    }

    private static async Task<List<string>> TakeAsync(Client.Stream stream, int count, string property = "id")
    {
        var taken = new List<string>();
        while (taken.Count < count)
        {
            taken.Add((string)(await stream.NextAsync())[property]!);
        }

        return taken;
    }
}
