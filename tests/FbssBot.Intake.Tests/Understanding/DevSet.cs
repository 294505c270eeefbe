using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Tests.Understanding;

/// <summary>
/// The annotated messages of Data/understanding: F1 over values at the questions that are neither in a repeating group nor in a table
/// (the set's own scorer counts those too).
/// </summary>
public sealed class DevSet
{
    private const double LeastF1 = 0.75;

    [Fact]
    public void Answers_reach_the_measure_below_which_nothing_is_released()
    {
        int hit = 0;
        int wrong = 0;
        int missed = 0;
        foreach (
            string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "understanding", "dev.jsonl"))
        )
        {
            JsonObject item = JsonNode.Parse(line)!.AsObject();
            HashSet<string> wanted = Units(item["answers"]);
            HashSet<string> may = Units(item["optional"]);
            HashSet<string> got =
            [
                .. Predicted(item)
                    .Where(finding => finding.Occurrence.Length == 0)
                    .Select(finding => $"{finding.LinkId}={finding.Value.Plain}")
                    .Where(IsScored),
            ];
            hit += got.Count(wanted.Contains);
            wrong += got.Count(unit => !wanted.Contains(unit) && !may.Contains(unit));
            missed += wanted.Count(unit => !got.Contains(unit));
        }

        double f1 = 2.0 * hit / ((2.0 * hit) + wrong + missed);
        Assert.True(f1 >= LeastF1, $"F1 {f1:0.000}: {hit} right, {wrong} wrong, {missed} missed");
    }

    private static ImmutableArray<Finding> Predicted(JsonObject item) =>
        Read
            .Reader.Read(
                (string)item["text"]!,
                new ReadingContext
                {
                    Language = (string)item["lang"]!,
                    Today = DateOnly.Parse((string)item["today"]!, System.Globalization.CultureInfo.InvariantCulture),
                    Asked = (string?)item["asked"],
                }
            )
            .Findings;

    private static HashSet<string> Units(JsonNode? answers) =>
        [
            .. (answers as JsonObject ?? [])
                .Where(answer => answer.Value is not JsonObject)
                .SelectMany(answer =>
                    answer.Value is JsonArray list
                        ? list.Select(value => $"{answer.Key}={value}")
                        : [$"{answer.Key}={answer.Value}"]
                )
                .Where(IsScored),
        ];

    // Open texts are stored whatever they are; groups and tables have a form of their own.
    private static bool IsScored(string unit) =>
        !unit.StartsWith("g.", StringComparison.Ordinal)
        && !unit.Contains('/', StringComparison.Ordinal)
        && unit.Split('=')[0]
            is not ("q.story" or "q.goals" or "q.questions" or "q.meds-current" or "q.clinic" or "q.proxy");
}
