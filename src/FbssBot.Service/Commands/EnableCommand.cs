using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Service.Commands;

/// <summary>
/// <c>enable</c>: evaluates answers against questionnaires and writes which items are enabled, missing and calculated, a line a
/// case. For comparing this engine with others.
/// </summary>
internal static class EnableCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var questionnaires = new Option<DirectoryInfo>("--questionnaires")
        {
            Description = "Folder of the FHIR Questionnaires (JSON) that the cases name.",
            Required = true,
        };
        var input = new Option<FileInfo>("--in")
        {
            Description = "Cases: one JSON object a line with questionnaire and answers or response.",
            Required = true,
        };
        var output = new Option<FileInfo>("--out")
        {
            Description = "Results: one JSON object a line, in the order of the cases.",
            Required = true,
        };
        var command = new Command(
            "enable",
            "Evaluate which items of questionnaires are enabled, missing and calculated."
        )
        {
            questionnaires,
            input,
            output,
        };
        command.SetAction(result =>
            Run(
                result.GetRequiredValue(questionnaires),
                result.GetRequiredValue(input),
                result.GetRequiredValue(output)
            )
        );
        return command;
    }

    private static int Run(DirectoryInfo questionnaires, FileInfo input, FileInfo output)
    {
        if (!questionnaires.Exists)
            return Fail($"{questionnaires.FullName} does not exist.");
        if (!input.Exists)
            return Fail($"{input.FullName} does not exist.");

        var engines = new Dictionary<string, QuestionnaireEngine>(StringComparer.Ordinal);
        try
        {
            using StreamWriter results = output.CreateText();
            int line = 0;
            foreach (string text in File.ReadLines(input.FullName))
            {
                line++;
                if (string.IsNullOrWhiteSpace(text))
                    continue;
                if (Evaluate(text, questionnaires, engines, out string problem) is not { } result)
                    return Fail($"{input.Name}({line}): {problem}");
                results.WriteLine(result.ToJsonString());
            }
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(e.Message);
        }
    }

    private static JsonObject? Evaluate(
        string text,
        DirectoryInfo questionnaires,
        Dictionary<string, QuestionnaireEngine> engines,
        out string problem
    )
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            JsonElement root = document.RootElement;
            string name = root.GetProperty("questionnaire").GetString()!;
            if (!engines.TryGetValue(name, out QuestionnaireEngine? engine))
            {
                if (Load(questionnaires, name, out problem) is not { } compiled)
                    return null;
                engines[name] = engine = new QuestionnaireEngine(compiled);
            }
            Answers answers = root.TryGetProperty("response", out JsonElement response)
                ? ResponseReader.Read(engine.Questionnaire, response.GetRawText())
                : BareAnswers.Read(engine.Questionnaire, root.GetProperty("answers"));
            problem = "";
            return Result(name, engine, engine.Evaluate(answers, TimeProvider.System.GetLocalNow()));
        }
        catch (Exception e)
            when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            problem = $"not a case: {e.Message.Split('\n')[0]}";
            return null;
        }
    }

    private static CompiledQuestionnaire? Load(DirectoryInfo questionnaires, string name, out string problem)
    {
        problem = "";
        string path = Path.Combine(questionnaires.FullName, name);
        if (!File.Exists(path))
        {
            problem = $"questionnaire {name} is not in {questionnaires.FullName}.";
            return null;
        }
        var errors = new List<PackError>();
        CompiledQuestionnaire? compiled = QuestionnaireCompiler.Compile(File.ReadAllText(path), name, errors);
        if (compiled is null)
            problem = string.Join(" | ", errors);
        return compiled;
    }

    private static JsonObject Result(string name, QuestionnaireEngine engine, Evaluation evaluation) =>
        new()
        {
            ["questionnaire"] = name,
            ["enabled"] = List(EnabledLinkIds(evaluation)),
            ["missing"] = List(evaluation.Missing.Select(path => path.LinkId)),
            ["missingIfAdded"] = List(evaluation.MissingIfAdded.Select(path => path.LinkId)),
            ["calculated"] = new JsonObject(
                engine
                    .Questionnaire.All.Select(item =>
                        KeyValuePair.Create(item.LinkId, (JsonNode?)Calculated(item, evaluation))
                    )
                    .Where(pair => pair.Value is not null)
            ),
        };

    // Displays that are folded into their item are part of the form and enabled with it.
    private static IEnumerable<string> EnabledLinkIds(Evaluation evaluation) =>
        evaluation
            .Enabled.SelectMany(instance => instance.Item.Folded.Prepend(instance.Item))
            .OrderBy(item => item.Order)
            .Select(item => item.LinkId);

    private static JsonArray? Calculated(Item item, Evaluation evaluation)
    {
        if (item.CalculatedExpression is null)
            return null;
        var values = evaluation
            .Enabled.Where(instance => instance.Item.LinkId == item.LinkId)
            .SelectMany(instance => evaluation.Calculated.GetValueOrDefault(instance.Path, []))
            .Select(BareAnswers.Write)
            .ToArray();
        return values.Length == 0 ? null : new JsonArray(values);
    }

    private static JsonArray List(IEnumerable<string> linkIds) =>
        new([.. linkIds.Distinct().Select(linkId => (JsonNode?)JsonValue.Create(linkId))]);

    private static int Fail(string problem)
    {
        Console.Error.WriteLine($"enable: {problem.ReplaceLineEndings(" ")}");
        return 1;
    }
}
