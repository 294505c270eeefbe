using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Choices;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Occurrences;

/// <summary>The repeating groups of which a story tells (operations), and which of their instances each fact belongs to.</summary>
internal sealed class ToldGroups(CompiledQuestionnaire questionnaire, ReadingRules rules)
{
    private const int NearWords = 8;

    private readonly ImmutableArray<GroupRules> _groups =
    [
        .. rules.Groups.Where(group => questionnaire.ByLinkId.ContainsKey(group.Group)),
    ];

    /// <summary>Where the message names what a group is about: near it a date is its date.</summary>
    public IEnumerable<(int First, int End)> Named(Message message) =>
        _groups.SelectMany(group => message.Marks(group.Near)).Select(mark => (mark.First, mark.End));

    /// <summary>What is recorded, each in the instance to which it belongs.</summary>
    public IEnumerable<(Candidate Candidate, SpanContext Context, string Occurrence)> Placed(
        Message message,
        ReadingContext context,
        List<(Candidate Candidate, SpanContext Context)> told,
        bool correcting
    )
    {
        foreach (var fact in told)
            if (Of(fact.Candidate.LinkId) is null)
                yield return (fact.Candidate, fact.Context, "");
        foreach (GroupRules group in _groups)
        {
            var facts = told.Where(fact =>
                    Of(fact.Candidate.LinkId) == group && !IsPlanned(message, group, fact.Candidate)
                )
                .OrderBy(fact => fact.Candidate.First)
                .ToList();
            if (facts.Count == 0)
                continue;
            var record = new OnRecord(questionnaire, group, context);
            var instances = new OccurrenceReader(questionnaire, group).Of(
                message,
                [.. facts.Select(fact => fact.Candidate)],
                record,
                correcting
            );
            var merged = MergedLevels.Of(
                rules,
                [.. facts.Select((fact, i) => (fact.Candidate, fact.Context, Instance: instances[i]))]
            );
            foreach (var (candidate, span, instance) in merged)
                yield return (candidate, span, record.Name(instance));
        }
    }

    /// <summary>An operation of one's own, told in the story, answers whether there was one.</summary>
    public IEnumerable<Finding> Implied(IReadOnlyList<Finding> findings)
    {
        foreach (GroupRules group in _groups)
            if (
                group.Implies is { } implied
                && findings.FirstOrDefault(finding => Of(finding.LinkId) == group) is { } told
                && findings.All(finding => finding.LinkId != implied.LinkId)
                && questionnaire.ByLinkId.TryGetValue(implied.LinkId, out Item? item)
                && PhraseAnswers.ValueOf(item, implied.OptionId) is { } value
            )
                yield return new Finding(implied.LinkId, value, told.Span, told.Context);
    }

    // "They want to do a fusion in January" tells of none that was done.
    private static bool IsPlanned(Message message, GroupRules group, Candidate fact)
    {
        int clause = message.ClauseOf(fact.First);
        if (group.Planned is { } planned)
            foreach (PhraseMatch plan in message.MarksNear(planned, fact.First - NearWords, fact.End + NearWords))
                if (
                    message.ClauseOf(plan.First) == clause
                    && (fact.First >= plan.First || !IsNamedBefore(message, group, plan))
                )
                    return true;
        return false;
    }

    private static bool IsNamedBefore(Message message, GroupRules group, PhraseMatch plan)
    {
        foreach (PhraseMatch near in message.MarksNear(group.Near, plan.First - NearWords, plan.First))
            if (message.ClauseOf(near.First) == message.ClauseOf(plan.First) && near.End <= plan.First)
                return true;
        return false;
    }

    private GroupRules? Of(string linkId)
    {
        foreach (GroupRules group in _groups)
            if (questionnaire.ByLinkId.TryGetValue(linkId, out Item? item) && item.Parent == group.Group)
                return group;
        return null;
    }

    /// <summary>
    /// An operation told where it is asked whether there was one was had, whatever else sounds like a no: "they fused me in 2021, never been
    /// right since".
    /// </summary>
    public IEnumerable<Finding> Affirmed(string? asked, IReadOnlyList<Finding> findings)
    {
        bool tells = _groups.Any(group =>
            group.Implies?.LinkId == asked && findings.Any(finding => finding.LinkId == group.Anchor)
        );
        if (!tells)
            return findings;
        List<Finding> told = [.. findings.Where(finding => finding.LinkId != asked)];
        return [.. told, .. Implied(told)];
    }

    /// <summary>The instance asked about, else the last one told, for an item of a group; empty for others.</summary>
    public string OccurrenceOf(ReadingContext context, string linkId)
    {
        if (Of(linkId) is not { } group)
            return "";
        var record = new OnRecord(questionnaire, group, context);
        return record.Name(record.Asked ?? Math.Max(record.Count - 1, 0));
    }
}
