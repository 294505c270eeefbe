using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FbssBot.Clinic.Staff;

/// <summary>A signed-in staff member: the cookie, what it says, and the policy that the pages ask for.</summary>
static class StaffSession
{
    public const string Scheme = "FbssBot.Clinic";
    public const string Policy = "FbssBot.Clinic.Staff";

    const string ClinicClaim = "clinic";

    static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    /// <summary>The account's user name.</summary>
    public static string UserOf(ClaimsPrincipal staff) => staff.Identity!.Name!;

    /// <summary>The clinic whose intakes the account may see.</summary>
    public static string ClinicOf(ClaimsPrincipal staff) => staff.FindFirstValue(ClinicClaim)!;

    public static Task BeginAsync(HttpContext http, StaffAccount account) =>
        http.SignInAsync(
            Scheme,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [new Claim(ClaimTypes.Name, account.User), new Claim(ClinicClaim, account.Clinic)],
                    Scheme
                )
            )
        );

    public static Task EndAsync(HttpContext http) => http.SignOutAsync(Scheme);

    public static void AddStaffSession(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(Scheme);
        services
            .AddOptions<CookieAuthenticationOptions>(Scheme)
            .Configure<IHostEnvironment>((cookie, environment) => Configure(cookie, environment.IsDevelopment()));
        services.AddAuthorization(options =>
            options.AddPolicy(
                Policy,
                new AuthorizationPolicyBuilder(Scheme).RequireAuthenticatedUser().RequireClaim(ClinicClaim).Build()
            )
        );
    }

    static void Configure(CookieAuthenticationOptions options, bool isDevelopment)
    {
        options.LoginPath = "/clinic/sign-in";
        options.AccessDeniedPath = options.LoginPath;
        options.ReturnUrlParameter = "to";
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = false;
        options.Cookie.Name = "fbssbot-clinic";
        options.Cookie.Path = "/clinic";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }
}
