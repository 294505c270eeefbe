using Microsoft.AspNetCore.Http;

namespace FbssBot.DirectLine.Endpoints;

/// <summary>Lets pages of the allowed origins call the host from a browser (CORS). No cookies are involved, so no credentials.</summary>
internal static class CrossOrigin
{
    public static void Describe(HttpContext context, Gate gate)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            return;
        }

        headers.Vary = "Origin";
        if (gate.IsOriginAllowed(context))
        {
            headers.AccessControlAllowOrigin = origin;
        }
    }

    public static void AnswerPreflight(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = "Authorization, Content-Type, x-ms-bot-agent, x-requested-with";
        headers.AccessControlMaxAge = "600";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
