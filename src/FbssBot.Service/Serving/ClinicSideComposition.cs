using FbssBot.Bot.Clinics;
using FbssBot.Clinic;
using FbssBot.Clinic.Deliveries;
using FbssBot.Clinic.Staff;
using FbssBot.Service.Settings;
using Microsoft.Extensions.Options;

namespace FbssBot.Service.Serving;

/// <summary>What the clinics get: deliveries and staff pages.</summary>
internal static class ClinicSideComposition
{
    public static void AddClinicSide(this WebApplicationBuilder builder)
    {
        builder.Services.AddSettings<DeliverySettings>("Deliveries");
        builder.Services.AddSettings<StaffSettings>("Staff");
        builder.Services.AddFbssBotClinic(services =>
            services
                .GetRequiredService<IOptions<ClinicsSettings>>()
                .Value.Select(clinic => new ClinicName(clinic.Key, clinic.Value.Name))
        );
    }
}
