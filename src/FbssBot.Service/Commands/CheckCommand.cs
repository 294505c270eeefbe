using System.CommandLine;
using System.Globalization;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Service.Commands;

/// <summary>
/// <c>check PACK|QUESTIONNAIRE.json</c>: every mistake of a pack folder or a FHIR questionnaire, one a line on stderr with file, line
/// and what to do, and exit code 1; else one line on stdout that says what is there.
/// </summary>
internal static class CheckCommand
{
    /// <summary>The command, to be added to the program's.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("path")
        {
            Description = "Folder of a dialog pack, or a FHIR R4 Questionnaire.",
        };
        var command = new Command("check", "Finds every mistake in a dialog pack or questionnaire.") { path };
        command.SetAction(parsed => Run(parsed.GetValue(path)!, Console.Out, Console.Error));
        return command;
    }

    /// <summary>Checks what is at <paramref name="path"/>; 0 when it is right, 1 when it has mistakes.</summary>
    internal static int Run(string path, TextWriter output, TextWriter errors)
    {
        try
        {
            output.WriteLine(IsQuestionnaire(path) ? Questionnaire(path, output) : Pack(path));
            return 0;
        }
        catch (PackException e)
        {
            foreach (PackError error in e.Errors)
                errors.WriteLine(error);
            return 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(e.Message);
            return 1;
        }
    }

    private static bool IsQuestionnaire(string path) =>
        File.Exists(path) && Path.GetFileName(path) != PackManifest.File;

    private static string Pack(string path)
    {
        DialogPack pack = PackLoader.Load(File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"OK: pack {pack.Id} {pack.Version} ({string.Join(", ", pack.Languages)}): {Questions(pack.Questionnaire)} questions, {pack.Knowledge.Signs.Length} signs, {pack.Knowledge.Contributors.Length} contributors, {pack.Knowledge.Rules.Length} rules, {pack.Knowledge.RedFlags.Length} red flags, {pack.Knowledge.Checklist.Length} checklist lines, {pack.Messages.Ids.Count()} messages."
        );
    }

    private static string Questionnaire(string file, TextWriter output)
    {
        var errors = new List<PackError>();
        var warnings = new List<PackError>();
        CompiledQuestionnaire? compiled = QuestionnaireCompiler.Compile(
            File.ReadAllText(file),
            Path.GetFileName(file),
            errors,
            warnings
        );
        if (compiled is null)
            throw new PackException(errors);
        foreach (PackError warning in warnings)
            output.WriteLine($"Note: {warning}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"OK: questionnaire {compiled.Canonical ?? Path.GetFileName(file)} ({compiled.Language}): {Questions(compiled)} questions."
        );
    }

    private static int Questions(CompiledQuestionnaire questionnaire) =>
        questionnaire.All.Count(item => item.IsQuestion && !item.Hidden);
}
