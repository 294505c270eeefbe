using Microsoft.AspNetCore.Mvc.Filters;

namespace FbssBot.Clinic.Pages;

/// <summary>What every staff page tells the browser: nothing from elsewhere, no script, not in a frame, not kept.</summary>
sealed class PageHeaders : IResourceFilter
{
    const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'";

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
    }

    public void OnResourceExecuted(ResourceExecutedContext context) { }
}
