using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Occurrences;

/// <summary>What one message tells of one instance of a group.</summary>
internal sealed class Told
{
    private readonly List<Candidate> _facts = [];

    /// <summary>When it was as far as the conversation knows; null where that is not known.</summary>
    public string? DateOnRecord { get; init; }

    /// <summary>How the message names it ("the second one", "the other surgery", "the 2019 one"); null where it does not.</summary>
    public InstanceName? Name { get; set; }

    /// <summary>What its clauses call it, also where that answers no question: "the fusion was L4-L5".</summary>
    public HashSet<AnswerValue> CalledIn { get; } = [];

    public bool Any => _facts.Count > 0;

    public void Add(Candidate fact) => _facts.Add(fact);

    public bool Knows(string linkId) => _facts.Exists(fact => fact.LinkId == linkId);

    /// <summary>Null where nothing of the item is known; else whether it has this value.</summary>
    public bool? Has(string linkId, AnswerValue value) =>
        Knows(linkId) ? _facts.Exists(fact => fact.LinkId == linkId && fact.Value == value) : null;

    /// <summary>Whether its date is known and another one.</summary>
    public bool IsOtherDate(GroupRules group, Candidate date) =>
        Has(group.When, date.Value) is { } has
            ? !has
            : DateOnRecord is { } known && !OnRecord.IsSame(known, date.Value.Plain);

    /// <summary>The date that the message gives it; null for none.</summary>
    public string? Date(GroupRules group) => Values(group.When).FirstOrDefault()?.Plain;

    /// <summary>What the message says of one item.</summary>
    public List<AnswerValue> Values(string linkId) =>
        [.. _facts.Where(fact => fact.LinkId == linkId).Select(fact => fact.Value)];
}
