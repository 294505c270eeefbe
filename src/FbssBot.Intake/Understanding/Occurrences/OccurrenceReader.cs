using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Choices;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Occurrences;

/// <summary>
/// Parts a story about several operations into the operations, in order of mention: each fact goes to the operation being told when it
/// is said. A new one begins where something is told that the current one cannot also have: another date, or another first fact
/// after a word such as "then" or "the second".
/// </summary>
internal sealed class OccurrenceReader(CompiledQuestionnaire questionnaire, GroupRules group)
{
    /// <summary>The instance of each fact, as it stands on record or will, in the order of <paramref name="facts"/>.</summary>
    public IReadOnlyList<int> Of(Message message, IReadOnlyList<Candidate> facts, OnRecord record, bool correcting)
    {
        int[] mentions = new int[facts.Count];
        var told = new List<Told>
        {
            new() { DateOnRecord = record.Asked is { } asked && !record.AsksWhatOrWhen ? record.Date(asked) : null },
        };
        foreach (
            IGrouping<int, int> clause in Enumerable
                .Range(0, facts.Count)
                .GroupBy(i => message.ClauseOf(facts[i].First))
        )
            Place(message, facts, [.. clause], told, mentions);
        IReadOnlyList<int> instances = new Addresses(record, group, correcting).Of(told);
        return [.. mentions.Select(mention => instances[mention])];
    }

    private void Place(Message message, IReadOnlyList<Candidate> facts, int[] clause, List<Told> told, int[] mentions)
    {
        Told current = told[^1];
        bool next = message.ClauseHas("another-one", facts[clause[0]].First);
        InstanceName? name = InstanceName.In(message, group, [.. clause.Select(i => facts[i])]);
        bool begins = current.Any && clause.Any(i => Begins(current, facts[i], next, name is not null));
        if (begins && Earlier(told, facts, clause) is { } earlier)
            current = earlier;
        else if (begins)
            told.Add(current = new Told());
        if (!current.Any || begins)
            current.Name ??= name;
        current.CalledIn.UnionWith(Called(message, message.ClauseOf(facts[clause[0]].First)));
        bool dated = false;
        bool anchorsLead = clause.Select(i => facts[i].LinkId).FirstOrDefault(IsAnchorOrDate) == group.Anchor;
        foreach (int i in clause)
        {
            // "2013 discectomy and 2019 fusion", "a discectomy in 2013 and a fusion in 2019": in one clause a second date starts the
            // next, and so does another operation, if a date of its own follows.
            bool secondDate =
                dated && facts[i].LinkId == group.When && current.Has(group.When, facts[i].Value) is false;
            bool another =
                dated
                && anchorsLead
                && facts[i].LinkId == group.Anchor
                && clause.Any(later => later > i && facts[later].LinkId == group.When);
            if (secondDate || another)
            {
                told.Add(current = new Told());
                dated = false;
            }
            current.Add(facts[i]);
            dated |= facts[i].LinkId == group.When;
            mentions[i] = told.IndexOf(current);
        }
    }

    private IEnumerable<AnswerValue> Called(Message message, int clause)
    {
        foreach (PhraseMatch match in message.Matches)
            if (
                match.Meaning is Meaning.Option { AskedOnly: false } option
                && option.LinkId == group.Anchor
                && message.ClauseOf(match.First) == clause
                && PhraseAnswers.ValueOf(questionnaire.ByLinkId[group.Anchor], option.OptionId) is { } value
            )
                yield return value;
    }

    private bool IsAnchorOrDate(string linkId) => linkId == group.Anchor || linkId == group.When;

    private bool Begins(Told current, Candidate fact, bool next, bool isNamed)
    {
        if (fact.LinkId == group.When)
            return current.IsOtherDate(group, fact);
        if (fact.LinkId == group.Anchor)
            return current.Has(group.Anchor, fact.Value) is false && (next || current.Knows(group.When));
        return (isNamed || next && IsOpen(fact.LinkId))
            && IsSingle(fact.LinkId)
            && current.Has(fact.LinkId, fact.Value) is false;
    }

    // "the fusion was in 2019": an operation that was told before, named again by its date.
    private Told? Earlier(List<Told> told, IReadOnlyList<Candidate> facts, int[] clause)
    {
        foreach (Told earlier in told)
            if (clause.Any(i => facts[i].LinkId == group.When && earlier.Has(group.When, facts[i].Value) is true))
                return earlier;
        return null;
    }

    private bool IsSingle(string linkId) => questionnaire.ByLinkId.TryGetValue(linkId, out Item? item) && !item.Repeats;

    // "Good at first and then not": what may change with time is told of the same one, a place of the body is not.
    private bool IsOpen(string linkId) =>
        questionnaire.ByLinkId.TryGetValue(linkId, out Item? item) && item.Options.IsEmpty;
}
