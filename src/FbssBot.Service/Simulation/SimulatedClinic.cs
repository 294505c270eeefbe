using FbssBot.Intake.Dialog;

namespace FbssBot.Service.Simulation;

/// <summary>The clinic of simulated and terminal conversations.</summary>
internal static class SimulatedClinic
{
    public static readonly ClinicProfile Profile = new(
        "demo",
        "Northside Spine Clinic",
        "555-0100",
        "US",
        "privacy@clinic.example",
        ["en", "es"],
        []
    );

    /// <summary>An input that only carries the time, for looking at a state.</summary>
    public static TurnInput Input(DateTimeOffset now) =>
        new()
        {
            Now = now,
            Clinic = Profile,
            NewIntakeId = "",
        };
}
