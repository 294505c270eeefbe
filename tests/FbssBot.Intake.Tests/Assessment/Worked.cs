using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Tests.Pack;

namespace FbssBot.Intake.Tests.Assessment;

/// <summary>The worked cases of clinical content, read with the shipped pack.</summary>
internal static class Worked
{
    public static DialogPack Pack => FbssPack.Pack;

    public static Assessor Assessor { get; } = new(FbssPack.Pack);

    public static ImmutableArray<string> Lines { get; } =
    [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "clinical", "cases.jsonl"))];

    public static string Line(string id) => Lines.Single(text => JsonNode.Parse(text)!["id"]!.GetValue<string>() == id);

    public static AssessmentCase Case(string id) => Read(Line(id));

    /// <summary>A case with other answers: each edit changes the answers' JSON.</summary>
    public static AssessmentCase Case(string id, Action<JsonObject> edit)
    {
        JsonNode json = JsonNode.Parse(Line(id))!;
        edit(json.AsObject());
        return Read(json.ToJsonString());
    }

    /// <summary>Only the answers given, as of 24 November 2026.</summary>
    public static AssessmentInput Answers(string answers) =>
        Read($$"""{"id":"x","today":"2026-11-24","answers":{{answers}}}""").Input;

    public static AssessmentCase Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return AssessmentCase.Read(Pack.Questionnaire, document.RootElement);
    }
}
