using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Occurrences;

/// <summary>
/// Parts a story about several operations into the operations, in order of mention: each fact goes to the operation being told when it
/// is said. A new one begins where something is told that the current one cannot also have: another date, or another first fact
/// after a word such as "then" or "the second".
/// </summary>
internal sealed class OccurrenceReader(CompiledQuestionnaire questionnaire, GroupRules group)
{
    /// <summary>The instance of each fact, from 0, in the order of <paramref name="facts"/>.</summary>
    public IReadOnlyList<int> Of(Message message, IReadOnlyList<Candidate> facts)
    {
        int[] instances = new int[facts.Count];
        var told = new List<Told> { new() };
        foreach (
            IGrouping<int, int> clause in Enumerable
                .Range(0, facts.Count)
                .GroupBy(i => message.ClauseOf(facts[i].First))
        )
            Place(message, facts, [.. clause], told, instances);
        return instances;
    }

    private void Place(Message message, IReadOnlyList<Candidate> facts, int[] clause, List<Told> told, int[] instances)
    {
        Told current = told[^1];
        bool next = message.ClauseHas("another-one", facts[clause[0]].First);
        bool begins = current.Any && clause.Any(i => Begins(current, facts[i], next));
        if (begins && Earlier(told, facts, clause) is { } earlier)
            current = earlier;
        else if (begins)
            told.Add(current = new Told());
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
            instances[i] = told.IndexOf(current);
        }
    }

    private bool IsAnchorOrDate(string linkId) => linkId == group.Anchor || linkId == group.When;

    private bool Begins(Told current, Candidate fact, bool next)
    {
        if (fact.LinkId == group.When)
            return current.Has(group.When, fact.Value) is false;
        if (fact.LinkId == group.Anchor)
            return current.Has(group.Anchor, fact.Value) is false && (next || current.Knows(group.When));
        return next && IsSingle(fact.LinkId) && current.Has(fact.LinkId, fact.Value) is false;
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

    private sealed class Told
    {
        private readonly List<Candidate> _facts = [];

        public bool Any => _facts.Count > 0;

        public void Add(Candidate fact) => _facts.Add(fact);

        public bool Knows(string linkId) => _facts.Exists(fact => fact.LinkId == linkId);

        /// <summary>Null where nothing of the item is known; else whether it has this value.</summary>
        public bool? Has(string linkId, AnswerValue value) =>
            Knows(linkId) ? _facts.Exists(fact => fact.LinkId == linkId && fact.Value == value) : null;
    }
}
