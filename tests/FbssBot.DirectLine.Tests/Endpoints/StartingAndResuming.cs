using System.Net;
using System.Text.Json.Nodes;
using FbssBot.DirectLine.Tests.Kit;

namespace FbssBot.DirectLine.Tests.Endpoints;

public sealed class StartingAndResuming
{
    [Fact]
    public async Task The_first_start_is_201_with_one_greeting_and_the_second_200_without()
    {
        await using var host = await TestHost.StartAsync();
        using var generated = await Client.SendAsync(host, HttpMethod.Post, "tokens/generate", TestHost.Secret);
        var token = (string)(await Client.BodyAsync(generated))["token"]!;

        using var first = await Client.SendAsync(host, HttpMethod.Post, "conversations", token);
        using var second = await Client.SendAsync(host, HttpMethod.Post, "conversations", token);

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Single(host.Bot.Received);
    }

    [Fact]
    public async Task Generating_a_token_starts_nothing()
    {
        await using var host = await TestHost.StartAsync();

        using var response = await Client.SendAsync(host, HttpMethod.Post, "tokens/generate", TestHost.Secret);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(1800, (int)(await Client.BodyAsync(response))["expires_in"]!);
        Assert.Empty(host.Log.Conversations);
    }

    [Fact]
    public async Task The_bot_hears_of_itself_and_of_the_user_in_the_language_of_the_page()
    {
        await using var host = await TestHost.StartAsync();
        using var generated = await Client.SendAsync(host, HttpMethod.Post, "tokens/generate", TestHost.Secret);
        var token = (string)(await Client.BodyAsync(generated))["token"]!;
        var body = new JsonObject { ["user"] = new JsonObject(), ["locale"] = "es-MX" };

        using var started = await Client.SendAsync(host, HttpMethod.Post, "conversations", token, body);

        var update = Assert.Single(host.Bot.Received);
        Assert.Equal("es-MX", update.Locale);
        Assert.Equal(["bot", update.From.Id], update.MembersAdded.Select(m => m.Id));
    }

    [Fact]
    public async Task A_reply_to_the_hidden_start_names_no_activity_it_answers()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();

        var greeting = Assert.Single(await client.ReadAsync());

        Assert.Equal("welcome", (string)greeting["text"]!);
        Assert.Null(greeting["replyToId"]);
    }

    [Theory]
    [InlineData("", 5)]
    [InlineData("0", 5)]
    [InlineData("-", 5)]
    [InlineData("never given out", 5)]
    [InlineData("3", 3)]
    [InlineData("6", 0)]
    public async Task A_client_resumes_after_its_watermark(string watermark, int activities)
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        await client.SayAsync("1");
        await client.SayAsync("2");

        var read = await client.ReadAsync(watermark);

        Assert.Equal(activities, read.Count);
    }

    [Fact]
    public async Task A_long_history_comes_in_pages_and_in_order()
    {
        await using var host = await TestHost.StartAsync(o => o.ActivityBurst = 1000);
        var client = await host.NewClientAsync();
        for (var n = 0; n < 120; n++)
        {
            await client.SayAsync($"{n}");
        }

        var echoes = (await client.ReadAsync())
            .Select(a => (string)a["text"]!)
            .Where(t => t.StartsWith("echo", StringComparison.Ordinal));

        Assert.Equal(Enumerable.Range(0, 120).Select(n => $"echo {n}"), echoes);
    }

    [Fact]
    public async Task Reconnecting_gives_a_fresh_token_and_a_stream_from_the_watermark()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        await client.SayAsync("before");

        using var response = await client.SendAsync(HttpMethod.Get, "?watermark=4");
        var body = await Client.BodyAsync(response);
        await using var stream = await Client.Stream.OpenAsync((string)body["streamUrl"]!);
        await client.SayAsync("after");

        Assert.NotNull((string?)body["token"]);
        Assert.Equal("after", (string)(await stream.NextAsync())["text"]!);
    }

    [Fact]
    public async Task A_conversation_survives_a_restart_between_two_messages()
    {
        var log = new InMemoryLog();
        Client client;
        await using (var before = await TestHost.StartAsync(log: log))
        {
            client = await before.NewClientAsync();
            await client.SayAsync("before");
        }

        await using var after = await TestHost.StartAsync(log: log);
        var resumed = new Client(after, client.Conversation, client.Token);
        await resumed.SayAsync("after");

        Assert.Equal(
            ["welcome", "before", "echo before", "after", "echo after"],
            (await resumed.ReadAsync()).Select(a => (string)a["text"]!)
        );
    }

    [Fact]
    public async Task A_conversation_that_is_gone_is_404_everywhere()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        host.Log.Forget(client.Conversation);

        using var get = await client.SendAsync(HttpMethod.Get, "/activities");
        using var post = await client.PostAsync(Some.Message("hello"));
        using var reconnect = await client.SendAsync(HttpMethod.Get, "");
        var refused = await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(client.OpenAsync);

        Assert.All([get, post, reconnect], r => Assert.Equal(HttpStatusCode.NotFound, r.StatusCode));
        Assert.Contains("404", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Streams_are_addressed_by_the_origin_that_the_public_sees()
    {
        await using var host = await TestHost.StartAsync(o => o.PublicOrigin = new Uri("https://chat.clinic.example"));

        var client = await host.NewClientAsync();

        Assert.StartsWith(
            "wss://chat.clinic.example/v3/directline/conversations/",
            client.StreamUrl!,
            StringComparison.Ordinal
        );
    }
}
