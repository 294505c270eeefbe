using FbssBot.Clinic.Staff;
using FbssBot.Clinic.Texts;
using FbssBot.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FbssBot.Clinic.Pages;

/// <summary>Sign-in with a local account. Every try at an account is audited; the answer does not tell whether the account exists.</summary>
[AllowAnonymous]
public sealed class SignInPage(IServiceProvider services, IAuditLog audit, TimeProvider time) : PageModel
{
    const string Inbox = "/clinic";

    readonly StaffAccounts _accounts = services.GetRequiredService<StaffAccounts>();
    readonly SignInGuard _guard = services.GetRequiredService<SignInGuard>();
    readonly ILogger _logger = services.GetRequiredService<ILogger<SignInPage>>();

    /// <summary>The page's words.</summary>
    public ClinicTexts Words => ClinicTexts.For(Request.Headers.AcceptLanguage);

    /// <summary>Why the last try failed; null before the first.</summary>
    public string? Problem { get; private set; }

    /// <summary>The user name of the last try.</summary>
    public string? UserName { get; private set; }

    /// <summary>The staff page that was asked for.</summary>
    public string? To { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet(string? to) => To = to;

    /// <summary>Tries to sign in.</summary>
    public async Task<IActionResult> OnPostAsync(string? user, string? password, string? to)
    {
        (UserName, To) = (user, to);
        var address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "local";
        var account = _accounts.Find(user ?? "");
        if (!_guard.Allows(user ?? "", address))
            return await RefuseAsync(account, "sign-in.locked", StatusCodes.Status429TooManyRequests);
        if (!StaffPassword.Matches(account?.PasswordHash, password ?? ""))
        {
            _guard.Failed(user ?? "", address);
            return await RefuseAsync(account, "sign-in.wrong", StatusCodes.Status200OK);
        }

        _guard.Succeeded(account!.User);
        await RecordAsync(account, "sign-in");
        await StaffSession.BeginAsync(HttpContext, account);
        return LocalRedirect(Url.IsLocalUrl(to) && to.StartsWith(Inbox, StringComparison.Ordinal) ? to : Inbox);
    }

    async Task<IActionResult> RefuseAsync(StaffAccount? account, string problem, int status)
    {
        if (account is null)
            Log.UnknownAccount(_logger);
        else
            await RecordAsync(account, problem);
        Problem = Words[problem];
        Response.StatusCode = status;
        return Page();
    }

    Task RecordAsync(StaffAccount account, string action) =>
        audit.AppendAsync(
            new AuditEntry(account.Clinic, time.GetUtcNow(), account.User, action, account.User),
            HttpContext.RequestAborted
        );
}
