using System.Collections.Immutable;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Summary;
using FbssBot.Intake.Tests.Assessment;

namespace FbssBot.Intake.Tests.Summary;

/// <summary>A finished conversation with the answers of a worked case.</summary>
internal static class Conversation
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 9, 33, 0, TimeSpan.FromHours(-5));

    public static IReadOnlyDictionary<string, string> Places { get; } =
        new Dictionary<string, string>
        {
            ["emergency"] = "911",
            ["crisis"] = "988",
            ["poison"] = "1-800-222-1222",
            ["clinicPhone"] = "555-0100",
            ["clinic"] = "North Clinic",
            ["privacyContact"] = "555-0101",
        };

    public static IntakeFacts Of(AssessmentCase worked, string language = "en") => Of(worked.Input, language);

    public static IntakeFacts Of(AssessmentInput input, string language = "en") =>
        new()
        {
            Input = input,
            Assessment = Worked.Assessor.Assess(input),
            Language = language,
            Clinic = "North Clinic",
            Channel = "directline",
            Turns = 27,
            StartedAt = Start,
            FinishedAt = Start.AddMinutes(8),
        };

    public static IntakeFacts Quoting(this IntakeFacts facts, string linkId, string words, string language = "en") =>
        facts with
        {
            Quotes = facts.Quotes.SetItem(new ItemPath(linkId), [new Quote(3, words, language)]),
        };

    public static ClinicalSummary Summary(this IntakeFacts facts, string language = "en") =>
        SummaryBuilder.Build(Worked.Pack, Worked.Assessor, facts, language);

    public static ImmutableArray<SummaryLine> Section(this ClinicalSummary summary, string id) =>
        summary.Sections.Single(section => section.Id == id).Lines;

    /// <summary>Every text of a section, with labels, marks and quotes.</summary>
    public static string TextOf(this ClinicalSummary summary, string id) =>
        string.Join(
            "\n",
            summary
                .Section(id)
                .Select(line =>
                    $"{line.Mark} {line.Label} {line.Text} {string.Join(' ', line.Quotes.Select(q => q.Text))}"
                )
        );
}
