using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Understanding;

/// <summary>Which of the things said stand when a question can have only some of them.</summary>
internal static class Settled
{
    /// <summary>
    /// Without phrases that are part of a longer phrase of the same question ("voltaren" in "voltaren gel"). A phrase that reaches over
    /// a "but" takes nothing away from what stands behind it ("no numbness, but tingling in my hands").
    /// </summary>
    public static List<Candidate> WithoutParts(Message message, List<Candidate> candidates) =>
        [
            .. candidates
                .Where(part =>
                    !candidates.Exists(whole =>
                        whole.LinkId == part.LinkId
                        && whole.Swallows(part)
                        && (whole.Value == part.Value || message.ClauseOf(part.First) == message.ClauseOf(whole.First))
                    )
                )
                .DistinctBy(candidate => (candidate.LinkId, candidate.Value, candidate.First, candidate.End)),
        ];

    /// <summary>One finding for a question with one answer, no "none" beside something, each value once.</summary>
    public static List<Finding> Findings(CompiledQuestionnaire questionnaire, IEnumerable<Finding> findings)
    {
        var settled = new List<Finding>();
        foreach (var one in findings.GroupBy(finding => (finding.LinkId, finding.Occurrence)))
        {
            Item item = questionnaire.ByLinkId[one.Key.LinkId];
            var distinct = one.DistinctBy(finding => finding.Value).ToList();
            if (distinct.Exists(finding => !StandsAlone(item, finding)))
                distinct.RemoveAll(finding => StandsAlone(item, finding));
            settled.AddRange(item.Repeats || distinct.Count == 1 ? distinct : [MostSpecific(distinct)]);
        }
        return settled;
    }

    private static bool StandsAlone(Item item, Finding finding) =>
        item.Options.Any(option => (option.Exclusive || option.Unknown) && option.Value == finding.Value);

    // The longer phrase says more; of equal ones the later is what the patient ended with.
    private static Finding MostSpecific(List<Finding> findings)
    {
        Finding best = findings[0];
        foreach (Finding finding in findings)
            if (finding.Span.Length >= best.Span.Length)
                best = finding;
        return best;
    }
}
