using FbssBot.Intake.Dialog;
using FbssBot.Intake.Pack;
using FbssBot.Service.Simulation;

namespace FbssBot.Service.Tests.Simulation;

/// <summary>Simulated patients played through the real dialog.</summary>
public sealed class Personas
{
    private static readonly IntakeDialog Dialog = new(
        PackLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs", "fbss"))
    );

    public static TheoryData<string> Ids =>
        [
            .. PersonaFiles
                .Read(new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "Data", "personas")))
                .Select(persona => persona.Id),
        ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ends_as_it_should_and_no_red_flag_is_missed(string id)
    {
        Persona persona = PersonaFiles
            .Read(new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "Data", "personas")))
            .Single(p => p.Id == id);

        PersonaRun run = PersonaRun.Play(Dialog, persona, SimulatedClinic.Profile, PersonaFiles.Today);

        Assert.True(persona.Expect.Outcome == run.Outcome, $"{run.Outcome}{Environment.NewLine}{Transcript(run)}");
        Assert.Empty(
            persona.Expect.RedFlags.Except(run.State?.Flags.Where(f => f.Status == "active").Select(f => f.Id) ?? [])
        );
    }

    private static string Transcript(PersonaRun run) =>
        string.Join(
            Environment.NewLine,
            run.Transcript.Select(line => $"{line.Speaker} [{line.LinkId} {line.State}] {line.Text}")
        );
}
