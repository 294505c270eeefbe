using FbssBot.Intake.Dialog;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Tests.Dialog;

/// <summary>Ready-made parts for dialog tests.</summary>
internal static class A
{
    /// <summary>The shipped pack, compiled once.</summary>
    public static readonly Lazy<DialogPack> Pack = new(() =>
        PackLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs", "fbss"))
    );

    /// <summary>The dialog over the shipped pack.</summary>
    public static readonly Lazy<IntakeDialog> Dialog = new(() => new IntakeDialog(Pack.Value));

    /// <summary>An invented clinic.</summary>
    public static readonly ClinicProfile Clinic = new(
        "north",
        "North Clinic",
        "555-0100",
        "US",
        "privacy@clinic.example",
        ["en", "es"],
        []
    );

    /// <summary>A message of the patient, or their joining, on a fixed day.</summary>
    public static TurnInput Turn(string text, string language, TurnEvent happened = TurnEvent.Message) =>
        new()
        {
            Text = text,
            Event = happened,
            Now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
            Locale = language,
            Clinic = Clinic,
            NewIntakeId = "i1",
        };
}
