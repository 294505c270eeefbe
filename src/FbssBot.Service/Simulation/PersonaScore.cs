using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FbssBot.Intake.Assessment;

namespace FbssBot.Service.Simulation;

/// <summary>A played conversation held against what the persona expects.</summary>
internal sealed record PersonaScore
{
    public required PersonaRun Run { get; init; }

    /// <summary>Expected answers, those on record, and those on record with another value.</summary>
    public required (int Expected, int Found, int Wrong) Answers { get; init; }

    /// <summary>Expected red flags that were never raised.</summary>
    public required ImmutableArray<string> FlagsMissed { get; init; }

    /// <summary>Red flags raised and standing that are neither expected nor allowed.</summary>
    public required ImmutableArray<string> FlagsWrong { get; init; }

    /// <summary>Contributors shown that must not be, and expected ones that are not.</summary>
    public required ImmutableArray<string> WrongContributors { get; init; }

    /// <summary>Everything that differed, in words.</summary>
    public required ImmutableArray<string> Differences { get; init; }

    /// <summary>Compares. <paramref name="assessment"/> is that of the last state; null where nothing was kept.</summary>
    public static PersonaScore Of(PersonaRun run, AssessmentResult? assessment, JsonObject answers)
    {
        Expectation expect = run.Persona.Expect;
        var differences = ImmutableArray.CreateBuilder<string>();
        if (run.Outcome != expect.Outcome)
            differences.Add($"outcome {run.Outcome}, expected {expect.Outcome}");
        (int Expected, int Found, int Wrong) found = Compare(expect.Answers, answers, differences);
        ImmutableArray<string> raised = [.. run.State?.Flags.Where(f => f.Status == "active").Select(f => f.Id) ?? []];
        ImmutableArray<string> missed = [.. expect.RedFlags.Except(raised)];
        ImmutableArray<string> wrong =
        [
            .. raised.Except(expect.RedFlags).Except(expect.RedFlagsAllowed).Except(expect.RedFlagsResolved),
        ];
        foreach (string flag in missed)
            differences.Add($"red flag missed: {flag}");
        foreach (string flag in wrong)
            differences.Add($"red flag not expected: {flag}");
        ImmutableArray<string> contributors = assessment is null ? [] : Judge(expect, assessment, differences);
        if (expect.MaxBotTurns is { } most && run.BotTurns > most)
            differences.Add($"{run.BotTurns} bot turns, at most {most}");
        foreach (string text in expect.SummaryMustNotContain)
            if (run.LastOutcome?.SummaryText.Contains(text, StringComparison.OrdinalIgnoreCase) == true)
                differences.Add("summary holds what was taken back");
        return new PersonaScore
        {
            Run = run,
            Answers = found,
            FlagsMissed = missed,
            FlagsWrong = wrong,
            WrongContributors = contributors,
            Differences = differences.ToImmutable(),
        };
    }

    private static ImmutableArray<string> Judge(
        Expectation expect,
        AssessmentResult assessment,
        ImmutableArray<string>.Builder differences
    )
    {
        if (expect.Tier is { } tier && assessment.Tier.Id != tier)
            differences.Add($"tier {assessment.Tier.Id}, expected {tier}");
        foreach (SignResult sign in assessment.Signs)
            if (expect.Signs.TryGetValue(sign.Sign.Id, out string? state) && sign.State != state)
                differences.Add($"{sign.Sign.Id} {sign.State}, expected {state}");
        ContributorsResult contributors = assessment.Contributors;
        HashSet<string> shown =
        [
            .. contributors
                .PatientA.Concat(contributors.PatientB)
                .Concat(contributors.Voiced)
                .Select(result => result.Contributor.Id),
        ];
        ImmutableArray<string> wrong =
        [
            .. expect.Contributors.MustInclude.Where(id => !shown.Contains(id)).Select(id => $"{id} not shown"),
            .. expect.Contributors.MustNotInclude.Where(shown.Contains).Select(id => $"{id} shown"),
        ];
        differences.AddRange(wrong);
        string? first = contributors.All.FirstOrDefault(result => result.IsShown)?.Contributor.Id;
        if (expect.Contributors.First is { } wanted && first != wanted)
            differences.Add($"first contributor {first}, expected {wanted}");
        if (expect.NotEnoughInformation is { } enough && contributors.NotEnoughInformation != enough)
            differences.Add($"not enough information: {contributors.NotEnoughInformation}, expected {enough}");
        HashSet<string> checklist = [.. assessment.Checklist.Select(item => item.What.Id)];
        differences.AddRange(
            expect.ChecklistMustInclude.Where(id => !checklist.Contains(id)).Select(id => $"checklist lacks {id}")
        );
        differences.AddRange(
            expect.ChecklistMustNotInclude.Where(checklist.Contains).Select(id => $"checklist holds {id}")
        );
        return wrong;
    }

    private static (int Expected, int Found, int Wrong) Compare(
        Dictionary<string, JsonElement> expected,
        JsonObject actual,
        ImmutableArray<string>.Builder differences
    )
    {
        (int Expected, int Found, int Wrong) total = (0, 0, 0);
        foreach ((string linkId, JsonElement value) in expected)
        {
            if (
                value.ValueKind == JsonValueKind.Array
                && value.GetArrayLength() > 0
                && value[0].ValueKind == JsonValueKind.Object
            )
                for (int i = 0; i < value.GetArrayLength(); i++)
                    foreach (JsonProperty inner in value[i].EnumerateObject())
                        Count($"{linkId}[{i}].{inner.Name}", inner.Value, Instance(actual, linkId, i)?[inner.Name]);
            else
                Count(linkId, value, actual[linkId]);
        }
        return total;

        void Count(string name, JsonElement wanted, JsonNode? got)
        {
            total.Expected++;
            if (Same(wanted, got))
                total.Found++;
            else
            {
                total.Wrong += got is null ? 0 : 1;
                differences.Add($"{name}: {got?.ToJsonString() ?? "nothing"}, expected {wanted.GetRawText()}");
            }
        }
    }

    private static JsonNode? Instance(JsonObject actual, string linkId, int index) =>
        actual[linkId] is JsonArray instances && index < instances.Count ? instances[index] : null;

    private static bool Same(JsonElement wanted, JsonNode? got)
    {
        if (got is null)
            return wanted.ValueKind is JsonValueKind.Array && wanted.GetArrayLength() == 0;
        if (wanted.ValueKind == JsonValueKind.Array)
            return got is JsonArray list
                && wanted
                    .EnumerateArray()
                    .Select(Text)
                    .ToHashSet()
                    .SetEquals(list.Select(n => Text(JsonSerializer.SerializeToElement(n))));
        return Text(wanted) == Text(JsonSerializer.SerializeToElement(got));
    }

    private static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
            ? Math.Round(value.GetDecimal(), 1).ToString("0.#", CultureInfo.InvariantCulture)
            : (value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()).Trim();
}
