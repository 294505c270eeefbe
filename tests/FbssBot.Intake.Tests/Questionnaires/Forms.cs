using System.Collections.Concurrent;
using System.Text.Json;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Questionnaires;

/// <summary>The sample forms, small forms written in a test, and answers for them.</summary>
internal static class Forms
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    private static readonly ConcurrentDictionary<string, QuestionnaireEngine> Engines = new();

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Data", "fhir", "questionnaires");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order();

    /// <summary>The engine of a sample form.</summary>
    public static QuestionnaireEngine Sample(string name) =>
        Engines.GetOrAdd(name, static file => Engine(File.ReadAllText(Path.Combine(Folder, file))));

    /// <summary>The engine of a form without mistakes.</summary>
    public static QuestionnaireEngine Engine(string json)
    {
        var errors = new List<PackError>();
        CompiledQuestionnaire? compiled = QuestionnaireCompiler.Compile(json, "form.json", errors);
        Assert.Empty(errors);
        return new QuestionnaireEngine(compiled!);
    }

    /// <summary>A form of these items, each on its own line from line 2.</summary>
    public static string Json(params string[] items) =>
        "{\"resourceType\":\"Questionnaire\",\"url\":\"http://example.org/form\",\"status\":\"active\",\"item\":[\n"
        + string.Join(",\n", items)
        + "\n]}";

    public static Answers Answer(this Answers answers, string path, params AnswerValue[] values) =>
        answers.With(ItemPath.Parse(path), [.. values]);

    public static string[] Enabled(this Evaluation evaluation) =>
        [.. evaluation.Enabled.Select(instance => instance.Path.ToString())];

    /// <summary>An evaluation as text, for comparing two.</summary>
    public static string Print(this Evaluation evaluation) =>
        string.Join(
            '\n',
            [
                string.Join(' ', evaluation.Enabled()),
                Print(
                    evaluation.Effective.Values.Select(pair =>
                        $"{pair.Key}={string.Join('|', pair.Value.Select(v => v.Plain))}"
                    )
                ),
                Print(
                    evaluation.Calculated.Select(pair =>
                        $"{pair.Key}={string.Join('|', pair.Value.Select(v => v.Plain))}"
                    )
                ),
                string.Join(' ', evaluation.Missing),
                string.Join(' ', evaluation.MissingIfAdded),
                string.Join(' ', evaluation.Failures),
            ]
        );

    public static AnswerValue Int(int value) => new AnswerValue.Integer(value);

    public static AnswerValue Yes => new AnswerValue.Boolean(true);

    public static AnswerValue No => new AnswerValue.Boolean(false);

    public static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement.Clone();

    private static string Print(IEnumerable<string> lines) => string.Join(' ', lines.Order(StringComparer.Ordinal));
}
