using FbssBot.Intake.Dialog;

namespace FbssBot.Bot.Clinics;

/// <summary>One clinic of this service.</summary>
/// <param name="Profile">What the dialog needs to know.</param>
/// <param name="TimeZone">Where its "today" is.</param>
/// <param name="Origins">Origins of its website.</param>
/// <param name="TeamsTenants">Entra tenants whose users are its patients or staff.</param>
public sealed record Clinic(
    ClinicProfile Profile,
    TimeZoneInfo TimeZone,
    IReadOnlyList<string> Origins,
    IReadOnlyList<string> TeamsTenants
)
{
    /// <summary>Id in the configuration.</summary>
    public string Id => Profile.Id;
}
