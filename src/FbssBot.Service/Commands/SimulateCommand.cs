using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Pack;
using FbssBot.Service.Simulation;

namespace FbssBot.Service.Commands;

/// <summary>
/// <c>simulate --personas DIR [--out report.json]</c>: plays simulated patients through the real dialog and prints what of the
/// expected was found.
/// </summary>
internal static class SimulateCommand
{
    public static Command Create()
    {
        var personas = new Option<DirectoryInfo>("--personas")
        {
            Required = true,
            Description = "Folder with persona files (*.json).",
        };
        var report = new Option<FileInfo?>("--out")
        {
            Description = "Where to write the report with transcripts (JSON).",
        };
        var pack = PackOption.Create();
        var today = new Option<string?>("--today")
        {
            Description = "The day on which the conversations take place (yyyy-MM-dd).",
        };
        var command = new Command(
            "simulate",
            "Plays simulated patients through the dialog and compares the intakes with what was expected."
        )
        {
            personas,
            report,
            pack,
            today,
        };
        command.SetAction(parsed =>
            CommandErrors.Report(() =>
                Run(
                    parsed.GetRequiredValue(personas),
                    parsed.GetValue(report),
                    PackOption.Load(parsed.GetValue(pack)),
                    Day(parsed.GetValue(today))
                )
            )
        );
        return command;
    }

    private static int Run(DirectoryInfo folder, FileInfo? report, DialogPack pack, DateTimeOffset start)
    {
        var dialog = new IntakeDialog(pack);
        ImmutableArray<PersonaScore> scores =
        [
            .. PersonaFiles.Read(folder).Select(persona => Score(dialog, persona, start)),
        ];
        foreach (PersonaScore score in scores)
            Console.WriteLine(SimulationReport.Line(score));
        Console.WriteLine(SimulationReport.Summary(scores));
        if (report is not null)
            File.WriteAllText(report.FullName, SimulationReport.Json(scores));
        return 0;
    }

    private static PersonaScore Score(IntakeDialog dialog, Persona persona, DateTimeOffset start)
    {
        PersonaRun run = PersonaRun.Play(dialog, persona, SimulatedClinic.Profile, start);
        AssessmentResult? assessment = run.State is { } state
            ? dialog.Assess(state, SimulatedClinic.Input(start))
            : null;
        return PersonaScore.Of(
            run,
            assessment,
            run.State is { } kept
                ? RecordedAnswers.Of(dialog.Pack.Questionnaire, dialog.Effective(kept, SimulatedClinic.Input(start)))
                : []
        );
    }

    private static DateTimeOffset Day(string? today) =>
        today is null
            ? PersonaFiles.Today
            : new DateTimeOffset(
                DateTime.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                TimeSpan.Zero
            ).AddHours(9);
}
