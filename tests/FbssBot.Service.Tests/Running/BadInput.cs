using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace FbssBot.Service.Tests.Running;

/// <summary>One service for the tests that only need a running one.</summary>
public sealed class SharedService : IAsyncLifetime
{
    private readonly DataFolder _data = new();

    internal RunningService Service { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Service = await RunningService.StartAsync(_data);

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        _data.Dispose();
    }
}

public sealed class BadInput(SharedService shared) : IClassFixture<SharedService>
{
    private RunningService Service => shared.Service;

    [Theory]
    [InlineData("malformed", "{\"type\":")]
    [InlineData("an array", "[]")]
    [InlineData("a string", "\"hello\"")]
    [InlineData("nothing", "")]
    [InlineData("a wrong field type", "{\"type\":{\"a\":1}}")]
    [InlineData("no type", "{}")]
    public async Task What_is_no_activity_gets_400_with_a_reason(string what, string body)
    {
        using HttpResponseMessage response = await Service.Http.PostAsync("/api/messages", Json(body), Now);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty(ReasonOf(await response.Content.ReadAsStringAsync(Now)));
        Assert.NotEmpty(what);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("conversation")]
    [InlineData("from")]
    [InlineData("serviceUrl")]
    public async Task A_missing_field_is_named(string field)
    {
        (int status, JsonObject? body) = await Service.PostAsync(An.Activity().With(field, null));

        Assert.Equal(400, status);
        Assert.Contains(field, (string)body!["error"]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nesting_without_end_gets_400()
    {
        string nested = $"{{\"type\":\"message\",\"value\":{new string('[', 5000)}{new string(']', 5000)}}}";

        using HttpResponseMessage response = await Service.Http.PostAsync("/api/messages", Json(nested), Now);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_megabyte_of_text_gets_413_and_the_conversation_goes_on()
    {
        await Service.PostAsync(An.Activity(conversation: "megabyte"));

        (int status, JsonObject? refusal) = await Service.PostAsync(
            An.Activity(new string('a', 1024 * 1024), "megabyte")
        );
        (int next, JsonObject? body) = await Service.PostAsync(An.Activity("yes", "megabyte"));

        Assert.Equal((413, 200), (status, next));
        Assert.NotEmpty((string)refusal!["error"]!["message"]!);
        Assert.NotEmpty(body.Activities());
    }

    [Fact]
    public async Task A_long_text_is_read_in_part_and_the_patient_is_told()
    {
        (int status, JsonObject? body) = await Service.PostAsync(An.Activity(new string('a', 60_000), "long"));

        Assert.Equal(200, status);
        Assert.True(body.Activities().Count > 1);
    }

    [Fact]
    public async Task Another_content_type_gets_415()
    {
        using var content = new StringContent("type=message", Encoding.UTF8, "application/x-www-form-urlencoded");

        using HttpResponseMessage response = await Service.Http.PostAsync("/api/messages", content, Now);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_get_405(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        using HttpResponseMessage response = await Service.Http.SendAsync(request, Now);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_garbage_token_gets_401_also_in_development()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = Json(An.Activity().ToJsonString()),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", "garbage") },
        };

        using HttpResponseMessage response = await Service.Http.SendAsync(request, Now);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("control characters", "my\u0000 back \u0007hurts\u001b[31m")]
    [InlineData("emoji", "🤕🔥 it hurts 👨‍👩‍👧 so much 😭")]
    [InlineData("right to left", "ظهري يؤلمني")]
    [InlineData("nothing", "")]
    [InlineData("markup", "<script>alert(1)</script> **bold**")]
    public async Task Any_text_gets_an_answer(string what, string text)
    {
        (int status, JsonObject? body) = await Service.PostAsync(An.Activity(text, $"any {what}"));

        Assert.Equal(200, status);
        Assert.NotEmpty(body.Activities());
    }

    [Fact]
    public async Task An_attachment_is_answered_kindly()
    {
        JsonNode picture = new JsonArray(
            new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "data:image/png;base64,AA" }
        );

        (int status, JsonObject? body) = await Service.PostAsync(
            An.Activity("", "picture").With("attachments", picture).With("text", null)
        );

        Assert.Equal(200, status);
        Assert.NotEmpty((string)body.Activities()[0]!["text"]!);
    }

    [Fact]
    public async Task A_card_with_unknown_keys_is_read_as_words()
    {
        JsonNode value = JsonNode.Parse(
            """{"unknown":{"deep":[1,2]},"when":"2021-03-04T05:06:07","choice":"yes","n":7}"""
        )!;

        (int status, JsonObject? body) = await Service.PostAsync(
            An.Activity("", "card").With("value", value).With("text", null)
        );

        Assert.Equal(200, status);
        Assert.NotEmpty(body.Activities());
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    public async Task Activities_that_need_no_answer_are_taken(string type)
    {
        (int status, _) = await Service.PostAsync(An.Activity(conversation: "other types").With("type", type));

        Assert.Equal(200, status);
    }

    [Fact]
    public async Task A_service_url_of_nobody_is_refused()
    {
        (int status, _) = await Service.PostAsync(An.Activity().With("serviceUrl", "https://evil.example/"));

        Assert.Equal(400, status);
    }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static string ReasonOf(string body) => (string)JsonNode.Parse(body)!["error"]!["message"]!;
}
