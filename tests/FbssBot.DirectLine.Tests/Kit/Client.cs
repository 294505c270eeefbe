using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace FbssBot.DirectLine.Tests.Kit;

/// <summary>A Direct Line client made of plain HTTP requests.</summary>
internal sealed class Client(TestHost host, string conversation, string token, string? streamUrl = null)
{
    public string Conversation => conversation;

    public string Token => token;

    public string? StreamUrl => streamUrl;

    /// <summary>Token from the secret, then the conversation is started.</summary>
    public static async Task<Client> StartAsync(TestHost host, string? user = null)
    {
        using var generated = await SendAsync(
            host,
            HttpMethod.Post,
            "tokens/generate",
            TestHost.Secret,
            user is null ? null : new JsonObject { ["user"] = new JsonObject { ["id"] = user } }
        );
        var issued = await BodyAsync(generated);
        using var started = await SendAsync(host, HttpMethod.Post, "conversations", (string)issued["token"]!);
        var body = await BodyAsync(started);
        return new Client(host, (string)body["conversationId"]!, (string)body["token"]!, (string)body["streamUrl"]!);
    }

    public static Task<HttpResponseMessage> SendAsync(
        TestHost host,
        HttpMethod method,
        string path,
        string? credential,
        JsonNode? body = null,
        string? origin = null
    )
    {
        var request = new HttpRequestMessage(method, "/v3/directline/" + path);
        if (credential is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }

        return host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonNode> BodyAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;

    public Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        JsonNode? body = null,
        string? origin = null
    ) => SendAsync(host, method, $"conversations/{Uri.EscapeDataString(conversation)}{path}", token, body, origin);

    public Task<HttpResponseMessage> PostAsync(JsonNode activity) =>
        SendAsync(HttpMethod.Post, "/activities", activity);

    /// <summary>Posts a message as Web Chat does and gives its id.</summary>
    public async Task<string> SayAsync(string text, string? mark = null)
    {
        using var response = await PostAsync(Some.Message(text, mark));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (string)(await BodyAsync(response))["id"]!;
    }

    /// <summary>All activities from <paramref name="watermark"/> on, page by page.</summary>
    public async Task<List<JsonNode>> ReadAsync(string watermark = "")
    {
        var all = new List<JsonNode>();
        while (true)
        {
            using var response = await SendAsync(HttpMethod.Get, $"/activities?watermark={watermark}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var body = await BodyAsync(response);
            var page = body["activities"]!.AsArray();
            all.AddRange(page.Select(a => a!.DeepClone()));
            if (page.Count == 0)
            {
                return all;
            }

            watermark = (string)body["watermark"]!;
        }
    }

    public Task<Stream> OpenAsync() => Stream.OpenAsync(streamUrl!);

    public async Task<Stream> ReconnectAsync(string watermark)
    {
        using var response = await SendAsync(HttpMethod.Get, $"?watermark={watermark}");
        return await Stream.OpenAsync((string)(await BodyAsync(response))["streamUrl"]!);
    }

    /// <summary>The receiving end of a conversation's socket.</summary>
    internal sealed class Stream(ClientWebSocket socket) : IAsyncDisposable
    {
        private readonly Queue<JsonNode> _unread = [];

        public static async Task<Stream> OpenAsync(string url, string? origin = null)
        {
            var socket = new ClientWebSocket();
            if (origin is not null)
            {
                socket.Options.SetRequestHeader("Origin", origin);
            }

            await socket.ConnectAsync(new Uri(url), TestContext.Current.CancellationToken);
            return new Stream(socket);
        }

        public ClientWebSocket Socket => socket;

        public string Watermark { get; private set; } = "";

        public async Task<JsonNode> NextAsync()
        {
            while (_unread.Count == 0)
            {
                if (await FrameAsync() is { Length: > 0 } frame)
                {
                    var body = JsonNode.Parse(frame)!;
                    Watermark = (string)body["watermark"]!;
                    body["activities"]!.AsArray().ToList().ForEach(a => _unread.Enqueue(a!.DeepClone()));
                }
            }

            return _unread.Dequeue();
        }

        /// <summary>The next message or event with this text or name.</summary>
        public async Task<JsonNode> UntilAsync(string text)
        {
            while (true)
            {
                var next = await NextAsync();
                if ((string?)next["text"] == text || (string?)next["name"] == text)
                {
                    return next;
                }
            }
        }

        /// <summary>The next frame as text; null when the server closes.</summary>
        public async Task<string?> FrameAsync()
        {
            using var whole = new MemoryStream();
            var buffer = new byte[4096];
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer.AsMemory(), TestContext.Current.CancellationToken);
                if (part.MessageType is WebSocketMessageType.Close)
                {
                    return null;
                }

                whole.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    return System.Text.Encoding.UTF8.GetString(whole.ToArray());
                }
            }
        }

        public ValueTask DisposeAsync()
        {
            socket.Abort();
            socket.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
