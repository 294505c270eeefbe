using FbssBot.Bot.Clinics;
using FbssBot.Intake.Pack;

namespace FbssBot.Service.Web;

/// <summary>The clinics of the configuration, with the emergency numbers that the pack has for their regions.</summary>
internal sealed class ConfiguredClinics(ClinicDirectory clinics, DialogPack pack) : IWebClinics
{
    public WebClinic? Find(string? id) =>
        (string.IsNullOrEmpty(id) ? clinics.Default : clinics.Find(id)) is { } clinic ? Describe(clinic) : null;

    private WebClinic Describe(Bot.Clinics.Clinic clinic) =>
        new(
            clinic.Id,
            clinic.Profile.Name,
            clinic.Profile.Phone,
            clinic.Profile.Languages.ToDictionary(
                language => language,
                language => pack.Regions.Values(clinic.Profile.Region, language)["emergency"]
            ),
            [.. clinic.Profile.Languages],
            clinic.Origins
        );
}
