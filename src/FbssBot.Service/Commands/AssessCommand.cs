using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;

namespace FbssBot.Service.Commands;

/// <summary>
/// <c>assess --in cases.jsonl --out results.jsonl [--pack DIR]</c>: structured answers to signs, contributors, tier, advice and
/// checklist; a line <c>{"id","result"}</c> for each case.
/// </summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        var cases = new Option<FileInfo>("--in") { Description = "The cases, a JSON object a line.", Required = true };
        var results = new Option<FileInfo>("--out") { Description = "Where to write the results.", Required = true };
        Option<DirectoryInfo?> pack = PackOption.Create();
        var command = new Command("assess", "Assesses structured answers.") { cases, results, pack };
        command.SetAction(parsed =>
            CommandErrors.Report(() =>
                Run(PackOption.Load(parsed.GetValue(pack)), parsed.GetValue(cases)!, parsed.GetValue(results)!)
            )
        );
        return command;
    }

    private static int Run(DialogPack pack, FileInfo cases, FileInfo results)
    {
        var assessor = new Assessor(pack);
        using var writer = new StreamWriter(results.FullName);
        int number = 0;
        foreach (string line in File.ReadLines(cases.FullName))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            AssessmentCase worked = Read(pack, line, $"{cases.Name}, line {number}");
            foreach (string mistake in worked.Mistakes)
                Console.Error.WriteLine($"{cases.Name}, line {number}: {mistake}");
            writer.WriteLine(
                new JsonObject
                {
                    ["id"] = worked.Id,
                    ["result"] = AssessmentJson.Write(assessor.Assess(worked.Input)),
                }.ToJsonString()
            );
        }
        return 0;
    }

    private static AssessmentCase Read(DialogPack pack, string line, string place)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return AssessmentCase.Read(pack.Questionnaire, json.RootElement);
        }
        catch (Exception e)
            when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{place}: {e.Message}", e);
        }
    }
}
