using System.Text.Json;
using System.Text.Json.Serialization;
using FbssBot.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;

namespace FbssBot.DirectLine.Endpoints;

/// <summary>
/// What the host answers. Clients read little but the status, and 403 and 404 end the conversation for them: 403 is only for tokens
/// and origins, 404 only for a conversation that is really gone.
/// </summary>
internal sealed record Answer(int Status, ReadOnlyMemory<byte> Body)
{
    public static Answer Ok(ReadOnlyMemory<byte> json) => new(StatusCodes.Status200OK, json);

    public static Answer Token(IssuedToken token) =>
        Ok(
            JsonSerializer.SerializeToUtf8Bytes(
                new TokenBody(token.ConversationId, token.Token, token.ExpiresIn, null),
                Wire.Default.TokenBody
            )
        );

    public static Answer Conversation(int status, IssuedToken token, string streamUrl) =>
        new(
            status,
            JsonSerializer.SerializeToUtf8Bytes(
                new TokenBody(token.ConversationId, token.Token, token.ExpiresIn, streamUrl),
                Wire.Default.TokenBody
            )
        );

    public static Answer Posted(string id) =>
        Ok(JsonSerializer.SerializeToUtf8Bytes(new PostedBody(id), Wire.Default.PostedBody));

    public static Answer Malformed(string message) => Error(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static Answer NoCredential { get; } =
        Error(StatusCodes.Status401Unauthorized, "Unauthorized", "The request needs a bearer token.");

    public static Answer TokenExpired { get; } =
        Error(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");

    public static Answer Forbidden { get; } =
        Error(StatusCodes.Status403Forbidden, "Forbidden", "The token does not open this conversation.");

    public static Answer ForeignOrigin { get; } =
        Error(StatusCodes.Status403Forbidden, "Forbidden", "This page's origin is not allowed.");

    public static Answer Gone { get; } =
        Error(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation.");

    public static Answer NotFound { get; } = Error(StatusCodes.Status404NotFound, "NotFound", "There is nothing here.");

    public static Answer TooLarge(string message) =>
        Error(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", message);

    public static Answer NoUploads { get; } =
        Error(StatusCodes.Status415UnsupportedMediaType, "UploadsNotSupported", "This bot takes no files.");

    public static Answer TooMany { get; } =
        Error(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests; please wait a moment.");

    public static Answer BotFailed { get; } =
        Error(StatusCodes.Status502BadGateway, "BotError", "The bot could not take this activity. It was not kept.");

    public static Answer Unavailable { get; } =
        Error(
            StatusCodes.Status503ServiceUnavailable,
            "ServiceUnavailable",
            "Please send this again in a moment. It was not kept."
        );

    private static Answer Error(int status, string code, string message) =>
        new(
            status,
            JsonSerializer.SerializeToUtf8Bytes(new ErrorBody(new ErrorText(code, message)), Wire.Default.ErrorBody)
        );

    /// <summary>Writes the answer.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = Body.Length;
        if (Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "2";
        }

        await context.Response.Body.WriteAsync(Body, context.RequestAborted);
    }
}

internal sealed record TokenBody(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl
);

internal sealed record PostedBody(string Id);

internal sealed record ErrorBody(ErrorText Error);

internal sealed record ErrorText(string Code, string Message);

internal sealed record UserBody(string? Id);

/// <summary>Body of <c>tokens/generate</c> and of <c>POST conversations</c>; everything in it is optional.</summary>
internal sealed record StartBody(UserBody? User, string? Locale, string[]? TrustedOrigins);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenBody))]
[JsonSerializable(typeof(PostedBody))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(StartBody))]
internal sealed partial class Wire : JsonSerializerContext;
