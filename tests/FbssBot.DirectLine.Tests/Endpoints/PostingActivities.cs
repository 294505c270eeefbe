using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using FbssBot.DirectLine.Tests.Kit;

namespace FbssBot.DirectLine.Tests.Endpoints;

public sealed class PostingActivities
{
    [Fact]
    public async Task The_answer_the_echo_and_the_bot_name_the_activity_by_one_id()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();

        var id = await client.SayAsync("hello");

        var log = await client.ReadAsync();
        Assert.Equal(["welcome", "hello", "echo hello"], log.Select(a => (string)a["text"]!));
        Assert.Equal(id, (string)log[1]["id"]!);
        Assert.Equal(id, (string)log[2]["replyToId"]!);
        Assert.Equal(id, host.Bot.Received[^1].Id);
    }

    [Fact]
    public async Task The_echo_keeps_channel_data_as_the_client_wrote_it()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        var message = Some.Message("dolor año ü 🙂 \u0007 \"<b>\"");

        using var posted = await client.PostAsync(message.DeepClone());

        var echo = (await client.ReadAsync())[1];
        Assert.Equal(message["channelData"]!.ToJsonString(), echo["channelData"]!.ToJsonString());
        Assert.Equal((string)message["text"]!, (string)echo["text"]!);
        Assert.Equal((string)message["localTimestamp"]!, (string)echo["localTimestamp"]!);
    }

    [Fact]
    public async Task The_sender_is_the_tokens_user_whoever_the_client_says_it_is()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync("dl_patient");
        var message = Some.Message("it is me");
        message["From"] = new JsonObject { ["id"] = "somebody else again" };
        message["serviceUrl"] = "https://elsewhere.example/";
        message["deliveryMode"] = "expectReplies";

        using var posted = await client.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Equal("dl_patient", host.Bot.Received[^1].From.Id);
        Assert.Equal("directline", host.Bot.Received[^1].ChannelId);
        var echo = (await client.ReadAsync())[1];
        Assert.Equal("dl_patient", (string)echo["from"]!["id"]!);
        Assert.Equal("user", (string)echo["from"]!["role"]!);
        Assert.Null(echo["serviceUrl"]);
        Assert.Equal("echo it is me", (string)(await client.ReadAsync())[2]["text"]!);
    }

    [Fact]
    public async Task A_repeated_post_has_the_same_id_and_no_second_effect()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();

        var first = await client.SayAsync("only once", mark: "m1");
        var second = await client.SayAsync("only once", mark: "m1");

        Assert.Equal(first, second);
        Assert.Equal(
            ["welcome", "only once", "echo only once"],
            (await client.ReadAsync()).Select(a => (string)a["text"]!)
        );
    }

    [Theory]
    [InlineData("no JSON", "{", HttpStatusCode.BadRequest)]
    [InlineData("not an object", "[]", HttpStatusCode.BadRequest)]
    [InlineData("nothing", "", HttpStatusCode.BadRequest)]
    [InlineData("no type", """{"text":"a"}""", HttpStatusCode.BadRequest)]
    [InlineData("a type for channels only", """{"type":"conversationUpdate"}""", HttpStatusCode.BadRequest)]
    [InlineData("text that is no text", """{"type":"message","text":{"a":1}}""", HttpStatusCode.BadRequest)]
    [InlineData(
        "primitive channel data",
        """{"type":"message","text":"a","channelData":"x"}""",
        HttpStatusCode.BadRequest
    )]
    [InlineData("two texts", """{"type":"message","text":"a","text":"b"}""", HttpStatusCode.BadRequest)]
    [InlineData("half a character", """{"type":"message","text":"\ud83d"}""", HttpStatusCode.BadRequest)]
    [InlineData("entities that are none", """{"type":"message","text":"a","entities":7}""", HttpStatusCode.BadRequest)]
    public async Task A_body_that_is_no_activity_is_refused_and_the_conversation_goes_on(
        string _,
        string body,
        HttpStatusCode status
    )
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"/v3/directline/conversations/{client.Conversation}/activities"
        );
        request.Headers.Add("Authorization", "Bearer " + client.Token);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
        Assert.NotNull((string?)(await Client.BodyAsync(response))["error"]!["code"]);
        await client.SayAsync("still here");
    }

    [Fact]
    public async Task A_deeply_nested_body_is_refused()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();
        var deep = Some.Message("deep");
        deep["value"] = JsonNode.Parse(new string('[', 60) + new string(']', 60));

        using var response = await client.PostAsync(deep);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_text_of_eight_kilobytes_arrives_whole_and_a_megabyte_is_refused()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();

        await client.SayAsync(new string('ñ', 8192));
        using var long1 = await client.PostAsync(Some.Message(new string('a', 20_000)));
        using var long2 = await client.PostAsync(Some.Message(new string('a', 1_000_000)));

        Assert.Equal(8192, ((string)(await client.ReadAsync())[1]["text"]!).Length);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, long1.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, long2.StatusCode);
    }

    [Fact]
    public async Task An_event_reaches_the_bot_and_is_echoed()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();

        using var response = await client.PostAsync(Some.Event("webchat/join"));

        Assert.Equal("webchat/join", host.Bot.Received[^1].Name);
        Assert.Equal("webchat/join", (string)(await client.ReadAsync())[^1]["name"]!);
    }

    [Fact]
    public async Task A_users_typing_is_answered_and_never_logged()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();

        using var response = await client.PostAsync(new JsonObject { ["type"] = "typing" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(await client.ReadAsync());
    }

    [Fact]
    public async Task A_bot_that_fails_is_told_as_502_and_leaves_no_trace_in_the_log()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();

        using var response = await client.PostAsync(Some.Message("break"));

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Single(await client.ReadAsync());
    }

    [Fact]
    public async Task A_flood_in_one_conversation_is_slowed_without_touching_another()
    {
        await using var host = await TestHost.StartAsync(o => o.ActivityBurst = 3);
        var loud = await host.NewClientAsync();
        var quiet = await host.NewClientAsync();

        await loud.SayAsync("1");
        await loud.SayAsync("2");
        using var response = await loud.PostAsync(Some.Message("3"));

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        await quiet.SayAsync("hello");
    }

    [Fact]
    public async Task An_upload_is_refused_without_ending_the_conversation()
    {
        await using var host = await TestHost.StartAsync();
        var client = await host.NewClientAsync();

        using var response = await client.SendAsync(HttpMethod.Post, "/upload?userId=dl_1", new JsonObject());

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        await client.SayAsync("still here");
    }
}
