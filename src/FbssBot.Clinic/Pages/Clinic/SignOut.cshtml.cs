using FbssBot.Clinic.Staff;
using FbssBot.Storage;
using Microsoft.AspNetCore.Mvc;

namespace FbssBot.Clinic.Pages;

/// <summary>Ends the session.</summary>
public sealed class SignOutPage(IAuditLog audit, TimeProvider time) : StaffPage(audit, time)
{
    /// <summary>Only a form ends a session: a link or a picture from elsewhere cannot.</summary>
    public IActionResult OnGet() => LocalRedirect("/clinic");

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await RecordAsync("sign-out", null);
        await StaffSession.EndAsync(HttpContext);
        return LocalRedirect("/clinic/sign-in");
    }
}
