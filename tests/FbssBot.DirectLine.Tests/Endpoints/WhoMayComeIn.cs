using System.Net;
using System.Text.Json.Nodes;
using FbssBot.DirectLine.Tests.Kit;
using FbssBot.DirectLine.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace FbssBot.DirectLine.Tests.Endpoints;

public sealed class WhoMayComeIn
{
    [Fact]
    public async Task Without_a_credential_the_answer_is_401_and_nothing_is_cached()
    {
        await using var host = await TestHost.StartAsync();

        using var generate = await Client.SendAsync(host, HttpMethod.Post, "tokens/generate", null);
        using var start = await Client.SendAsync(host, HttpMethod.Post, "conversations", null);
        using var read = await Client.SendAsync(host, HttpMethod.Get, "conversations/c1/activities", null);

        Assert.All([generate, start, read], r => Assert.Equal(HttpStatusCode.Unauthorized, r.StatusCode));
        Assert.All([generate, start, read], r => Assert.True(r.Headers.CacheControl!.NoStore));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJ1c2VyIjoiZGxfMSIsImNvbnYiOiJjMSJ9.")]
    public async Task A_token_that_is_not_ours_is_403(string token)
    {
        await using var host = await TestHost.StartAsync();

        using var response = await Client.SendAsync(host, HttpMethod.Post, "conversations", token);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_token_of_another_host_is_403()
    {
        await using var host = await TestHost.StartAsync();
        await using var other = await TestHost.StartAsync(o => o.SigningKey = [.. Enumerable.Repeat((byte)7, 32)]);
        var token = other.Services.GetRequiredService<DirectLineTokens>().Mint().Token;

        using var response = await Client.SendAsync(host, HttpMethod.Post, "conversations", token);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        await using var host = await TestHost.StartAsync();
        var mine = await host.NewClientAsync();
        var yours = await host.NewClientAsync();
        var intruder = new Client(host, yours.Conversation, mine.Token);

        using var read = await intruder.SendAsync(HttpMethod.Get, "/activities");
        using var post = await intruder.PostAsync(Some.Message("hello"));

        Assert.Equal(HttpStatusCode.Forbidden, read.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, post.StatusCode);
    }

    [Fact]
    public async Task An_expired_token_is_403_and_can_no_longer_be_refreshed()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(clock: clock);
        var client = await host.NewClientAsync();
        clock.Advance(TimeSpan.FromMinutes(31));

        using var read = await client.SendAsync(HttpMethod.Get, "/activities");
        using var refresh = await Client.SendAsync(host, HttpMethod.Post, "tokens/refresh", client.Token);

        Assert.Equal(HttpStatusCode.Forbidden, read.StatusCode);
        Assert.Equal("TokenExpired", (string)(await Client.BodyAsync(refresh))["error"]!["code"]!);
    }

    [Fact]
    public async Task A_refreshed_token_opens_the_same_conversation_for_the_same_user()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(clock: clock);
        var client = await host.NewClientAsync("dl_patient");
        clock.Advance(TimeSpan.FromMinutes(20));

        using var refreshed = await Client.SendAsync(host, HttpMethod.Post, "tokens/refresh", client.Token);
        var token = (string)(await Client.BodyAsync(refreshed))["token"]!;
        clock.Advance(TimeSpan.FromMinutes(20));

        await new Client(host, client.Conversation, token).SayAsync("hello");
        Assert.Equal("dl_patient", host.Bot.Received[^1].From.Id);
    }

    [Fact]
    public async Task Refreshing_ends_with_the_session()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(o => o.SessionLifetime = TimeSpan.FromMinutes(25), clock);
        var client = await host.NewClientAsync();
        clock.Advance(TimeSpan.FromMinutes(26));

        using var refreshed = await Client.SendAsync(host, HttpMethod.Post, "tokens/refresh", client.Token);

        Assert.Equal(HttpStatusCode.Forbidden, refreshed.StatusCode);
    }

    [Fact]
    public async Task The_token_in_a_streams_url_opens_nothing_else_and_not_for_long()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await TestHost.StartAsync(clock: clock);
        var client = await host.NewClientAsync();
        var streamToken = client.StreamUrl![(client.StreamUrl!.IndexOf("t=", StringComparison.Ordinal) + 2)..];

        using var read = await new Client(host, client.Conversation, streamToken).SendAsync(
            HttpMethod.Get,
            "/activities"
        );
        clock.Advance(TimeSpan.FromSeconds(61));
        var late = await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(client.OpenAsync);

        Assert.Equal(HttpStatusCode.Forbidden, read.StatusCode);
        Assert.Contains("403", late.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_secret_is_403_and_a_user_id_that_could_be_the_bots_is_400()
    {
        await using var host = await TestHost.StartAsync();
        var bot = new JsonObject { ["user"] = new JsonObject { ["id"] = "bot" } };

        using var wrong = await Client.SendAsync(host, HttpMethod.Post, "tokens/generate", "another secret");
        using var badUser = await Client.SendAsync(host, HttpMethod.Post, "tokens/generate", TestHost.Secret, bot);

        Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, badUser.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_site_gets_neither_a_token_nor_a_stream_unless_it_is_listed()
    {
        await using var host = await TestHost.StartAsync(o =>
        {
            o.AllowAnonymousTokens = true;
            o.AllowedOrigins = ["https://clinic.example"];
        });
        var client = await host.NewClientAsync();

        using var foreign = await Client.SendAsync(
            host,
            HttpMethod.Post,
            "tokens/generate",
            null,
            origin: "https://evil.example"
        );
        using var listed = await Client.SendAsync(
            host,
            HttpMethod.Post,
            "tokens/generate",
            null,
            origin: "https://clinic.example"
        );
        using var own = await Client.SendAsync(
            host,
            HttpMethod.Post,
            "tokens/generate",
            null,
            origin: host.Origin.GetLeftPart(UriPartial.Authority)
        );
        var stream = await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() =>
            Client.Stream.OpenAsync(client.StreamUrl!, "https://evil.example")
        );

        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.False(foreign.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(["https://clinic.example"], listed.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Contains("403", stream.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_made_for_one_page_is_refused_from_another()
    {
        await using var host = await TestHost.StartAsync(o =>
            o.AllowedOrigins = ["https://a.example", "https://b.example"]
        );
        var body = new JsonObject { ["trustedOrigins"] = new JsonArray("https://a.example") };
        using var generated = await Client.SendAsync(host, HttpMethod.Post, "tokens/generate", TestHost.Secret, body);
        var token = (string)(await Client.BodyAsync(generated))["token"]!;

        using var foreign = await Client.SendAsync(
            host,
            HttpMethod.Post,
            "conversations",
            token,
            origin: "https://b.example"
        );
        using var meant = await Client.SendAsync(
            host,
            HttpMethod.Post,
            "conversations",
            token,
            origin: "https://a.example"
        );

        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.Created, meant.StatusCode);
    }

    [Fact]
    public async Task A_browsers_preflight_is_answered_for_listed_pages()
    {
        await using var host = await TestHost.StartAsync(o => o.AllowedOrigins = ["https://clinic.example"]);

        using var response = await Client.SendAsync(
            host,
            HttpMethod.Options,
            "conversations/c1/activities",
            null,
            origin: "https://clinic.example"
        );

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Contains(
            "x-ms-bot-agent",
            string.Join(',', response.Headers.GetValues("Access-Control-Allow-Headers")),
            StringComparison.Ordinal
        );
    }
}
