using FbssBot.Intake.Assessment;

namespace FbssBot.Intake.Summary;

/// <summary>
/// Contributors in order of evidence, with what raises and lowers each and the patient's words; the others by state in one line
/// each. Strengths are words, never numbers.
/// </summary>
internal static class ContributorLines
{
    private static readonly (string State, string Word)[] Others =
    [
        (ContributorStates.Mentioned, SummaryWords.Mentioned),
        (ContributorStates.Lowered, SummaryWords.Lowered),
        (ContributorStates.NotEnoughInformation, SummaryWords.NotEnough),
        (ContributorStates.NotApplicable, SummaryWords.NotApplicable),
    ];

    public static IEnumerable<SummaryLine> Write(SummaryContext context)
    {
        ContributorsResult contributors = context.Assessment.Contributors;
        if (!contributors.IsListed)
            yield return new SummaryLine(context.Word(SummaryWords.Withheld));
        foreach (ContributorResult result in contributors.All.Where(result => result.IsShown))
        foreach (SummaryLine line in Shown(context, result))
            yield return line;
        foreach ((string state, string word) in Others)
            if (Names(context, contributors.All.Where(result => result.State == state)) is { Length: > 0 } names)
                yield return new SummaryLine(names, context.Word(word));
        foreach (ContributorResult result in contributors.Voiced)
            yield return new SummaryLine(
                Text(context, result),
                context.Word(SummaryWords.Voiced),
                Quotes: context.Quotes(result.Voice!.Basis, most: 1)
            );
    }

    private static IEnumerable<SummaryLine> Shown(SummaryContext context, ContributorResult result)
    {
        yield return new SummaryLine($"{Text(context, result)} ({result.Contributor.ClinicalTerm})", Mark: "–");
        yield return new SummaryLine(
            string.Join(" · ", result.For.Select(evidence => Reason(context, evidence.What))),
            context.Word(SummaryWords.Raises),
            Quotes: context.Quotes(result.For.SelectMany(evidence => evidence.Basis)),
            Detail: true
        );
        if (result.Against.Length > 0)
            yield return new SummaryLine(
                string.Join(" · ", result.Against.Select(evidence => Reason(context, evidence.What))),
                context.Word(SummaryWords.Lowers),
                Detail: true
            );
    }

    private static string Reason(SummaryContext context, EvidenceRule rule)
    {
        string grade = context.Word(
            rule.Grade switch
            {
                EvidenceGrade.Strong => SummaryWords.Strong,
                EvidenceGrade.Moderate => SummaryWords.Moderate,
                _ => SummaryWords.Weak,
            }
        );
        return $"{rule.Reason?.In(context.Language) ?? rule.Rationale} ({grade})";
    }

    private static string Names(SummaryContext context, IEnumerable<ContributorResult> results) =>
        string.Join(" · ", results.Select(result => Text(context, result)));

    private static string Text(SummaryContext context, ContributorResult result) =>
        result.Contributor.Text.In(context.Language);
}
