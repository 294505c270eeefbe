using System.Buffers;
using System.Text;
using FbssBot.Bot.Authentication;
using FbssBot.Bot.Connector;
using FbssBot.Bot.Rendering;
using FbssBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;

namespace FbssBot.Bot.Messages;

/// <summary><c>POST /api/messages</c>: where the Bot Framework's channels bring activities.</summary>
public static class MessagesEndpoint
{
    /// <summary>Largest body taken, in bytes; Teams and Direct Line send at most about 100 KB.</summary>
    public const int MaxBodyBytes = 256 * 1024;

    // Channels wait about 15 s for an answer.
    private static readonly TimeSpan s_turnLimit = TimeSpan.FromSeconds(14);

    /// <summary>Maps the endpoint. Only POST: a GET with an upgrade would be streaming, which is not offered.</summary>
    public static IEndpointConventionBuilder MapMessages(
        this IEndpointRouteBuilder routes,
        string path = "/api/messages"
    ) => routes.MapPost(path, AnswerAsync);

    private static async Task AnswerAsync(
        HttpContext http,
        MessagesAdapter adapter,
        IBot bot,
        ServiceUrlPolicy serviceUrls,
        ILogger<MessagesAdapter> logger
    )
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!HasJsonBody(http.Request))
        {
            await Refuse(415, "UnsupportedMediaType", "The body must be application/json.");
            return;
        }
        if (await ReadBodyAsync(http) is not { } body)
        {
            await Refuse(413, "MessageSizeTooBig", $"The body is larger than {MaxBodyBytes} bytes.");
            return;
        }
        string json = Encoding.UTF8.GetString(WithoutMark(body.GetBuffer().AsSpan(0, (int)body.Length)));
        Activity activity;
        try
        {
            activity = ActivityJson.Read(json);
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            await Refuse(400, "BadSyntax", "The body is not an activity in JSON.");
            return;
        }
        if (ActivityShape.ProblemOf(activity) is { } problem)
        {
            await Refuse(400, "BadArgument", $"The activity is incomplete: {problem}.");
            return;
        }
        if (!serviceUrls.Allows(activity.ServiceUrl))
        {
            await Refuse(400, "BadArgument", "The activity's serviceUrl is not an address of a known channel.");
            return;
        }
        await TakeTurnAsync();

        async Task TakeTurnAsync()
        {
            // The turn is one transaction: it does not end because the caller hangs up, but it does end.
            using var limit = new CancellationTokenSource(s_turnLimit);
            try
            {
                InvokeResponse? response = await adapter.ProcessAsync(
                    http.Request.Headers.Authorization,
                    activity,
                    json,
                    bot,
                    limit.Token
                );
                await WriteAsync(http.Response, response?.Status ?? 200, response?.Body);
            }
            catch (UnauthorizedAccessException e)
            {
                http.Response.Headers.WWWAuthenticate = "Bearer";
                await Refuse(401, "Unauthorized", "A valid token of the channel is needed.", e.Message);
            }
            catch (SigningKeysUnavailableException e)
            {
                await Refuse(503, "ServiceError", e.Message);
            }
            catch (StoreUnavailableException e)
            {
                http.Response.Headers.RetryAfter = "5";
                await Refuse(
                    503,
                    "ServiceError",
                    "The message was not taken and nothing was changed. Please send it again.",
                    e.Message
                );
            }
            catch (OperationCanceledException) when (limit.IsCancellationRequested)
            {
                http.Response.Headers.RetryAfter = "5";
                await Refuse(503, "ServiceError", "The message could not be taken in time. Please send it again.");
            }
        }

        Task Refuse(int status, string code, string message, string? reason = null)
        {
            Log.RequestRefused(logger, http.Request.Path, reason ?? message);
            return WriteAsync(http.Response, status, new ErrorResponse(new Error(code, message)));
        }
    }

    private static bool HasJsonBody(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
        && (
            type.SubType.Equals("json", StringComparison.OrdinalIgnoreCase)
            || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The whole body; null where it is too large. A declared length is refused before anything is read.</summary>
    private static async Task<MemoryStream?> ReadBodyAsync(HttpContext http)
    {
        if (http.Request.ContentLength > MaxBodyBytes)
            return null;
        var body = new MemoryStream((int)(http.Request.ContentLength ?? 4096));
        byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int read;
            while ((read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
            {
                if (body.Length + read > MaxBodyBytes)
                    return null;
                body.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        return body;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;

    private static string JsonOf(ExpectedReplies replies)
    {
        IEnumerable<string> written = replies.Activities.Select(activity =>
            activity is Reply reply ? reply.Json : ActivityJson.Write(activity)
        );
        return $$"""{"activities":[{{string.Join(',', written)}}]}""";
    }

    private static async Task WriteAsync(HttpResponse response, int status, object? body)
    {
        response.StatusCode = status;
        if (body is null)
            return;
        byte[] json = Encoding.UTF8.GetBytes(
            body is ExpectedReplies replies ? JsonOf(replies) : ActivityJson.Write(body)
        );
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json);
    }
}
