using System.Security.Cryptography;

namespace FbssBot.Service.Web;

/// <summary>Content security policies of the pages: own files only, no inline script, no request to anybody else.</summary>
internal static class ContentPolicy
{
    // Web Chat always adds one empty <style>; this is the hash of the empty text.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>Sets the policy of the demo page and gives its nonce.</summary>
    public static string Demo(HttpContext http)
    {
        Set(
            http,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; frame-ancestors 'none'"
        );
        return "";
    }

    /// <summary>
    /// Sets the policy of the chat page, which the clinic's own pages may frame, and gives the nonce under which Web Chat writes its styles.
    /// </summary>
    public static string Chat(HttpContext http, IReadOnlyList<string> origins)
    {
        string nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        string host = http.Request.Host.Value ?? "";
        string socket = (http.Request.IsHttps ? "wss://" : "ws://") + host;
        Set(
            http,
            "default-src 'none'; script-src 'self'; "
                + $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}; connect-src 'self' {socket}; img-src 'self' data: blob:; "
                + $"frame-ancestors 'self' {string.Join(' ', origins)}"
        );
        return nonce;
    }

    private static void Set(HttpContext http, string policy) =>
        http.Response.Headers.ContentSecurityPolicy = policy.TrimEnd() + "; base-uri 'none'; form-action 'none'";
}
