using System.Collections.Immutable;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>How far the assessment has come when a condition is looked at: which facts exist then.</summary>
public enum AssessmentStage
{
    /// <summary>Answers and derived values.</summary>
    Answers,

    /// <summary>Also which red flags are active.</summary>
    RedFlags,

    /// <summary>Also the level of urgency.</summary>
    FlagLevel,

    /// <summary>Also the tier.</summary>
    Tier,

    /// <summary>Also the signs.</summary>
    Signs,

    /// <summary>Also the contributors.</summary>
    Contributors,
}

/// <summary>
/// The check of a pack's conditions: every id, option and value is known, the operator suits the type, questions about an
/// operation stand inside an operation scope, and no fact of a later stage is used. Reports each mistake at its line.
/// </summary>
public sealed class ConditionCheck(CompiledQuestionnaire questionnaire, Knowledge knowledge)
{
    private readonly Dictionary<string, (AssessmentStage Stage, ImmutableHashSet<string> Values)> _facts = Facts(
        knowledge
    );
    private readonly Dictionary<string, DerivedValue> _derived = knowledge
        .Derived.DistinctBy(value => value.Id)
        .ToDictionary(value => value.Id);

    /// <summary>Checks the condition at <paramref name="node"/>, to be used at <paramref name="stage"/>.</summary>
    /// <param name="node">The condition.</param>
    /// <param name="stage">When it is looked at.</param>
    /// <param name="beside">The question beside which it is looked at: where that is one of an operation, for that operation.</param>
    public void Check(PackNode node, AssessmentStage stage, string? beside = null) =>
        Check(
            node,
            stage,
            beside is not null && questionnaire.ByLinkId.TryGetValue(beside, out Item? item) && IsInOperation(item)
        );

    private void Check(PackNode node, AssessmentStage stage, bool inOperation)
    {
        foreach (string key in (ReadOnlySpan<string>)["all", "any", "count"])
        foreach (PackNode part in node[key]?.Items ?? [])
            Check(part, stage, inOperation);
        if (node["not"] is { } not)
            Check(not, stage, inOperation);
        if (node["operation"] is not null && node["where"] is { } where)
        {
            if (inOperation)
                node.Report("An operation scope inside an operation scope.", "Write the inner condition directly.");
            Check(where, stage, inOperation: true);
        }
        if (node["question"]?.Text is { } id)
            CheckAtom(node, id, stage, inOperation);
    }

    private void CheckAtom(PackNode node, string id, AssessmentStage stage, bool inOperation)
    {
        string comparison = node.OptionalText("operator") ?? "";
        if (node["answer"] is not { Text: { } text } answer)
            return;
        if (comparison == "exists" && text is not ("true" or "false"))
            answer.Report("'exists' needs true or false.", "Write true or false.");
        if (questionnaire.ByLinkId.TryGetValue(id, out Item? item) && !_derived.ContainsKey(id))
            CheckQuestion(node, item, comparison, answer, inOperation);
        else if (_derived.TryGetValue(id, out DerivedValue? derived))
            CheckDerived(node, derived, comparison, answer, inOperation);
        else if (_facts.TryGetValue(id, out var fact))
            CheckFact(node, id, fact.Stage, fact.Values, stage, answer);
        else
            node.Report(
                $"Unknown id '{id}'.",
                "Use a linkId of the questionnaire, a derived value or a fact of the knowledge."
            );
    }

    private void CheckQuestion(PackNode node, Item item, string comparison, PackNode answer, bool inOperation)
    {
        CheckScope(node, item.LinkId, IsInOperation(item), inOperation);
        if (comparison == "exists")
            return;
        if (item.Type is ItemType.Choice or ItemType.OpenChoice)
        {
            if (comparison != "=")
                node.Report(
                    $"'{comparison}' on the choice '{item.LinkId}'.",
                    "Only = and exists are used on a choice."
                );
            if (!item.Options.Any(option => option.Id == answer.Text))
                answer.Report(
                    $"'{item.LinkId}' has no option '{answer.Text}'.",
                    $"Use one of: {string.Join(", ", item.Options.Select(option => option.Id))}."
                );
        }
        else if (item.Type is ItemType.Integer or ItemType.Decimal or ItemType.Quantity)
            CheckNumber(answer, item.LinkId);
        else if (item.Type == ItemType.Boolean)
            CheckTrueOrFalse(answer, item.LinkId);
        else
            node.Report($"'{item.LinkId}' can only be tested with exists.", "Use exists.");
    }

    private void CheckDerived(PackNode node, DerivedValue derived, string comparison, PackNode answer, bool inOperation)
    {
        bool perOperation = derived.Per is not null && derived.Per == knowledge.Operations?.Group;
        CheckScope(node, derived.Id, perOperation, inOperation);
        if (comparison == "exists")
            return;
        switch (derived.Type)
        {
            case DerivedType.Codes when comparison != "=":
                node.Report($"'{comparison}' on the codes of '{derived.Id}'.", "Only = and exists are used on codes.");
                break;
            case DerivedType.Codes when !derived.Values.Contains(answer.Text!):
                answer.Report(
                    $"'{derived.Id}' has no value '{answer.Text}'.",
                    $"Use one of: {string.Join(", ", derived.Values)}."
                );
                break;
            case DerivedType.Boolean:
                CheckTrueOrFalse(answer, derived.Id);
                break;
            case DerivedType.Number:
                CheckNumber(answer, derived.Id);
                break;
        }
    }

    private static void CheckFact(
        PackNode node,
        string id,
        AssessmentStage known,
        ImmutableHashSet<string> values,
        AssessmentStage stage,
        PackNode answer
    )
    {
        if (stage < known)
            node.Report(
                $"'{id}' is not known at this stage.",
                "Use answers, derived values or facts of an earlier stage."
            );
        if (!values.Contains(answer.Text!))
            answer.Report($"'{id}' is never '{answer.Text}'.", $"Use one of: {string.Join(", ", values.Order())}.");
    }

    private static void CheckScope(PackNode node, string id, bool perOperation, bool inOperation)
    {
        if (perOperation && !inOperation)
            node.Report($"'{id}' belongs to one operation.", "Put the condition under 'operation: …' with 'where:'.");
    }

    private static void CheckNumber(PackNode answer, string id)
    {
        if (!decimal.TryParse(answer.Text, System.Globalization.CultureInfo.InvariantCulture, out _))
            answer.Report($"'{id}' is compared with a number.", "Write a number.");
    }

    private static void CheckTrueOrFalse(PackNode answer, string id)
    {
        if (answer.Text is not ("true" or "false"))
            answer.Report($"'{id}' is true or false.", "Write true or false.");
    }

    private bool IsInOperation(Item item)
    {
        for (string? parent = item.Parent; parent is not null; parent = questionnaire.ByLinkId[parent].Parent)
            if (parent == knowledge.Operations?.Group)
                return true;
        return false;
    }

    private static Dictionary<string, (AssessmentStage, ImmutableHashSet<string>)> Facts(Knowledge knowledge)
    {
        var facts = new Dictionary<string, (AssessmentStage, ImmutableHashSet<string>)>
        {
            [FactIds.FlagLevel] = (AssessmentStage.FlagLevel, [.. knowledge.Levels]),
            [FactIds.Tier] = (AssessmentStage.Tier, [.. knowledge.Tiers.Select(tier => tier.Id)]),
        };
        foreach (RedFlag flag in knowledge.RedFlags)
            facts[flag.Id] = (AssessmentStage.RedFlags, [FactIds.Active]);
        foreach (Sign known in knowledge.Signs)
            facts[known.Id] = (AssessmentStage.Signs, [.. SignStates.All]);
        foreach (Contributor contributor in knowledge.Contributors)
            facts[contributor.Id] = (AssessmentStage.Contributors, [.. ContributorStates.All]);
        return facts;
    }
}
