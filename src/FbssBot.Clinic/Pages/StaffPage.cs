using FbssBot.Clinic.Staff;
using FbssBot.Clinic.Texts;
using FbssBot.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FbssBot.Clinic.Pages;

/// <summary>A page of signed-in staff: it knows its clinic, its language and how to record an access.</summary>
public abstract class StaffPage(IAuditLog audit, TimeProvider time) : PageModel
{
    /// <summary>The page's words, in the first language of the browser that there are texts for.</summary>
    public ClinicTexts Words => ClinicTexts.For(Request.Headers.AcceptLanguage);

    /// <summary>The time that the page is made at.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The signed-in user's clinic: no page reads another one's data.</summary>
    protected string Clinic => StaffSession.ClinicOf(User);

    /// <summary>Records what the user does; to be awaited before anything is shown or changed.</summary>
    protected Task RecordAsync(string action, string? subject) =>
        audit.AppendAsync(
            new AuditEntry(Clinic, Now, StaffSession.UserOf(User), action, subject),
            HttpContext.RequestAborted
        );
}
