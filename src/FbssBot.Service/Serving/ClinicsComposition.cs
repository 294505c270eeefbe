using FbssBot.Bot.Clinics;
using FbssBot.Intake.Pack;
using FbssBot.Service.Settings;
using Microsoft.Extensions.Options;

namespace FbssBot.Service.Serving;

/// <summary>The clinics of the configuration.</summary>
internal static class ClinicsComposition
{
    public static void AddClinics(this WebApplicationBuilder builder)
    {
        builder.Services.AddSettings<ClinicsSettings>("Clinics");
        builder.Services.AddSingleton<IValidateOptions<ClinicsSettings>, ClinicsSettingsCheck>();
        builder.Services.AddSingleton(s =>
            ClinicDirectory.From(
                s.GetRequiredService<IOptions<ClinicsSettings>>().Value,
                s.GetRequiredService<DialogPack>().Languages
            )
        );
    }
}
