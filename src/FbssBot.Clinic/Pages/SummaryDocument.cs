using System.Security.Cryptography;
using System.Text;
using FbssBot.Clinic.Staff;
using FbssBot.Storage;
using Microsoft.AspNetCore.Http;

namespace FbssBot.Clinic.Pages;

/// <summary>
/// The summary as a document of its own, for the frame of the intake's page and for printing. It is sandboxed by its own policy: even a
/// patient's answer that looked like a script would not run, wherever the document is opened.
/// </summary>
static class SummaryDocument
{
    const string StyleStart = "<style>";
    const string StyleEnd = "</style>";

    public static async Task<IResult> GetAsync(
        string id,
        HttpContext http,
        IIntakeRecords intakes,
        IAuditLog audit,
        TimeProvider time
    )
    {
        var clinic = StaffSession.ClinicOf(http.User);
        var found = await intakes.FindAsync(clinic, id, http.RequestAborted);
        if (found?.SummaryHtml is not { } html)
            return TypedResults.NotFound();

        await audit.AppendAsync(
            new AuditEntry(clinic, time.GetUtcNow(), StaffSession.UserOf(http.User), "intake.summary-read", id),
            http.RequestAborted
        );
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src {StyleSources(html)}; sandbox; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        return TypedResults.Content(html, "text/html", Encoding.UTF8);
    }

    /// <summary>The hashes of the document's own style elements: no other style applies, and no style attribute.</summary>
    static string StyleSources(string html)
    {
        List<string> sources = [];
        var at = 0;
        while ((at = html.IndexOf(StyleStart, at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            at += StyleStart.Length;
            var end = html.IndexOf(StyleEnd, at, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
                break;
            // The browser hashes the element's text with its line ends made uniform.
            var style = html[at..end].ReplaceLineEndings("\n");
            sources.Add($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'");
        }
        return sources.Count == 0 ? "'none'" : string.Join(' ', sources);
    }
}
