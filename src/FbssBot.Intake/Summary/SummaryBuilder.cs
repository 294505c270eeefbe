using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Summary;

/// <summary>Writes the clinician's page from a pack's plan and the facts of one conversation. Pure.</summary>
public static class SummaryBuilder
{
    /// <summary>The summary in <paramref name="language"/>, the clinic's own.</summary>
    public static ClinicalSummary Build(DialogPack pack, Assessor assessor, IntakeFacts facts, string language)
    {
        var context = new SummaryContext(pack, assessor, facts, Shown(assessor, facts), language);
        DateTimeOffset written = facts.FinishedAt ?? facts.StartedAt;
        return new ClinicalSummary(
            language,
            pack.Summary.Title.In(language),
            pack.Summary.Notice.In(language),
            Time(written),
            BannerLines.Write(context),
            [.. pack.Summary.Sections.Select(section => Section(context, section))],
            pack.Summary.Footnote.In(language)
        );
    }

    /// <summary>A moment with its offset, the same in every language.</summary>
    internal static string Time(DateTimeOffset time) =>
        time.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);

    // What rests on withdrawn answers is not shown; how urgent it was stays what the patient was told.
    private static AssessmentResult Shown(Assessor assessor, IntakeFacts facts)
    {
        if (facts.Withdrawn.IsEmpty)
            return facts.Assessment;
        Answers kept = facts
            .Input.Answers.Values.Keys.Where(path => facts.Withdrawn.Contains(path.LinkId))
            .Aggregate(facts.Input.Answers, (answers, path) => answers.With(path, []));
        AssessmentResult without = assessor.Assess(facts.Input with { Answers = kept });
        return facts.Assessment with
        {
            Contributors = without.Contributors,
            Checklist = without.Checklist,
            ClinicNotes = without.ClinicNotes,
        };
    }

    private static SummarySection Section(SummaryContext context, PlannedSection section)
    {
        IEnumerable<SummaryLine> lines = section.Kind switch
        {
            SectionKind.Answers => AnswerLines.Write(context, section),
            SectionKind.Operations => AnswerLines.PerOperation(context, section),
            SectionKind.Signs => SignLines.Write(context),
            SectionKind.Contributors => ContributorLines.Write(context),
            SectionKind.Treatments => TreatmentLines.Write(context, section),
            SectionKind.Flags => FlagLines.Write(context),
            SectionKind.Words => AnswerLines.Write(context, section).Concat(NoteLines.Write(context)),
            SectionKind.Checklist => ChecklistLines.Write(context),
            SectionKind.Source => SourceLines.Write(context),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (section.Notes)
            lines = lines.Concat(NoteLines.ForClinic(context));
        ImmutableArray<SummaryLine> written = [.. lines];
        return new SummarySection(
            section.Id,
            section.Title.In(context.Language),
            written.IsEmpty ? [new SummaryLine(context.Word(SummaryWords.NotAnswered))] : written
        );
    }
}
