using FbssBot.Clinic.Deliveries;
using FbssBot.Clinic.Pages;
using FbssBot.Clinic.Staff;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FbssBot.Clinic;

/// <summary>The clinic's side as services and endpoints.</summary>
public static class ClinicServices
{
    const string Folder = "/Clinic";

    /// <summary>
    /// Adds the delivery of intakes and the staff pages. Needs the store, and <see cref="DeliverySettings"/> and
    /// <see cref="StaffSettings"/> bound by the host; whatever is wrong in them stops the start.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="clinics">The clinics of the configuration.</param>
    public static IServiceCollection AddFbssBotClinic(
        this IServiceCollection services,
        Func<IServiceProvider, IEnumerable<ClinicName>> clinics
    )
    {
        services.AddSingleton(provider => new ClinicNames(clinics(provider)));
        services.AddOptions<DeliverySettings>().ValidateOnStart();
        services.AddOptions<StaffSettings>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<DeliverySettings>, DeliverySettingsCheck>();
        services.AddSingleton<IValidateOptions<StaffSettings>, StaffSettingsCheck>();
        services.AddHostedService<DeliveryWorker>();
        services.AddStaffPages();
        return services;
    }

    /// <summary>Maps <c>/clinic</c>. Goes behind the host's authentication and authorization.</summary>
    public static IEndpointRouteBuilder MapClinicPages(this IEndpointRouteBuilder endpoints)
    {
        // Made now, so that a one-time password is printed at the start.
        endpoints.ServiceProvider.GetRequiredService<StaffAccounts>();
        endpoints.MapRazorPages();
        endpoints.MapGet("/clinic/clinic.css", Stylesheet.Get).AllowAnonymous();
        endpoints
            .MapGet("/clinic/intakes/{id}/summary", SummaryDocument.GetAsync)
            .RequireAuthorization(StaffSession.Policy);
        return endpoints;
    }

    static void AddStaffPages(this IServiceCollection services)
    {
        services.AddSingleton<StaffAccounts>();
        services.AddSingleton<SignInGuard>();
        services.AddStaffSession();
        services.Configure<AntiforgeryOptions>(Configure);
        services
            .AddRazorPages(options =>
            {
                options.Conventions.AuthorizeFolder(Folder, StaffSession.Policy);
                options.Conventions.AllowAnonymousToPage(Folder + "/SignIn");
                options.Conventions.AddFolderApplicationModelConvention(Folder, AddFilters);
            })
            .AddApplicationPart(typeof(ClinicServices).Assembly);
    }

    static void AddFilters(PageApplicationModel page)
    {
        page.Filters.Add(new PageHeaders());
        page.Filters.Add(new StoreOutage());
    }

    static void Configure(AntiforgeryOptions options)
    {
        options.Cookie.Name = "fbssbot-clinic-form";
        // Secure over HTTPS. "Always" would answer plain HTTP with an error instead of the sign-in; the session cookie stays strict.
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        // The page filter sets a stricter header than this one.
        options.SuppressXFrameOptionsHeader = true;
    }
}
