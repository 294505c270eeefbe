using System.Text.Json;
using FbssBot.DirectLine;
using FbssBot.DirectLine.Endpoints;
using FbssBot.DirectLine.Tokens;

namespace FbssBot.Service.Web;

/// <summary>What the chat page asks for: a new conversation with a clinic, or a fresh token for the one that its tab remembers.</summary>
public sealed record ChatTokenRequest(string? Clinic, string? Token);

/// <summary>
/// Gives the chat page its Direct Line token. Only the page itself may ask: a request that a browser made for another site is refused,
/// so no foreign page can open conversations in a visitor's name.
/// </summary>
internal static class ChatToken
{
    /// <summary>Parts the clinic's id from the rest of a conversation's id.</summary>
    private const string Separator = "~";
    private const int MaxBody = 8 * 1024;

    public static async Task<IResult> GiveAsync(
        HttpContext http,
        IWebClinics clinics,
        DirectLineTokens tokens,
        IActivityLog log,
        RequestLimits limits
    )
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!IsFromOwnPage(http.Request))
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        if (!limits.MayHaveToken(http))
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        if (await ReadAsync(http.Request) is not { } request)
            return TypedResults.BadRequest();

        return request.Token is { } token
            ? await ResumeAsync(token, tokens, log)
            : Begin(request.Clinic, clinics, tokens);
    }

    private static IResult Begin(string? clinicId, IWebClinics clinics, DirectLineTokens tokens) =>
        clinics.Find(clinicId) is { } clinic
            ? TypedResults.Ok(tokens.Mint(conversationPrefix: clinic.Id + Separator))
            : TypedResults.NotFound();

    private static async Task<IResult> ResumeAsync(string token, DirectLineTokens tokens, IActivityLog log)
    {
        (TokenClaims? claims, _) = await tokens.ReadForResumeAsync(token);
        if (claims is null || !await log.ExistsAsync(claims.Conversation, CancellationToken.None))
            return TypedResults.NotFound();
        return tokens.Refresh(claims) is { } fresh ? TypedResults.Ok(fresh) : TypedResults.NotFound();
    }

    // Both headers are set by browsers and cannot be set by a page's script.
    private static bool IsFromOwnPage(HttpRequest request)
    {
        string site = request.Headers["Sec-Fetch-Site"].ToString();
        string origin = request.Headers.Origin.ToString();
        bool isOwnOrigin =
            origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out Uri? uri) && uri.Authority == request.Host.Value);
        return isOwnOrigin && (site is "" or "same-origin");
    }

    private static async Task<ChatTokenRequest?> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType() || request.ContentLength is null or > MaxBody)
            return null;
        try
        {
            return await request.ReadFromJsonAsync<ChatTokenRequest>();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
