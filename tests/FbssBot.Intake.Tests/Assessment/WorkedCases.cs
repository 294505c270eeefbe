using System.Text.Json;
using System.Text.Json.Nodes;
using FbssBot.Intake.Assessment;

namespace FbssBot.Intake.Tests.Assessment;

public sealed class WorkedCases
{
    public static TheoryData<string> Ids =>
        [.. Worked.Lines.Select(line => JsonNode.Parse(line)!["id"]!.GetValue<string>())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_worked_case_gives_the_result_that_clinicians_checked(string id)
    {
        AssessmentCase worked = Worked.Case(id);

        JsonObject result = AssessmentJson.Write(Worked.Assessor.Assess(worked.Input));

        Assert.Empty(worked.Mistakes);
        Assert.Equal([], Differences(JsonNode.Parse(Worked.Line(id))!["expected"]!, result, ""));
    }

    private static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual, string path)
    {
        if (expected is JsonObject wanted && actual is JsonObject got)
            return wanted
                .Select(entry => entry.Key)
                .Union(got.Select(entry => entry.Key))
                .SelectMany(key =>
                    wanted.ContainsKey(key) && got.ContainsKey(key)
                        ? Differences(wanted[key], got[key], $"{path}/{key}")
                        : [$"{path}/{key}: expected {wanted[key]?.ToJsonString()}, was {got[key]?.ToJsonString()}"]
                );
        bool same =
            expected is JsonValue a && actual is JsonValue b && a.GetValueKind() == JsonValueKind.Number
                ? b.GetValueKind() == JsonValueKind.Number
                    && a.GetValue<JsonElement>().GetDecimal() == b.GetValue<decimal>()
                : JsonNode.DeepEquals(expected, actual);
        return same
            ? []
            : [$"{path}: expected {expected?.ToJsonString() ?? "null"}, was {actual?.ToJsonString() ?? "null"}"];
    }
}
