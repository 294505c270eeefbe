using System.Collections.Frozen;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>A questionnaire and its knowledge, with everything resolved that does not depend on a patient. Immutable.</summary>
internal sealed class AssessmentModel
{
    private readonly FrozenSet<string> _perOperation;

    public AssessmentModel(CompiledQuestionnaire questionnaire, Knowledge knowledge)
    {
        Questionnaire = questionnaire;
        Knowledge = knowledge;
        Operations = knowledge.Operations;
        Derived = knowledge.Derived.DistinctBy(value => value.Id).ToFrozenDictionary(value => value.Id);
        _perOperation = InOperation(questionnaire, knowledge).ToFrozenSet(StringComparer.Ordinal);
        EvidenceQuestions = knowledge
            .Rules.SelectMany(rule => ConditionIds.In(rule.When))
            .Where(id => !Derived.ContainsKey(id) && questionnaire.ByLinkId.ContainsKey(id))
            .ToFrozenSet(StringComparer.Ordinal);
        Medicines = knowledge
            .Derived.Where(value => value.Function == DerivedFunction.MedicineClasses)
            .ToFrozenDictionary(value => value.Id, value => new MedicineNames(knowledge.MedicineClasses, value));
        ClassOfTreatment = knowledge
            .Treatments.Where(treatment => treatment.Class is not null)
            .ToFrozenDictionary(treatment => treatment.Id, treatment => treatment.Class!);
        Regions = knowledge
            .Derived.Where(value => value.Function == DerivedFunction.SpineRegions)
            .ToFrozenDictionary(value => value.Id, value => new RegionNames(value));
    }

    public CompiledQuestionnaire Questionnaire { get; }

    public Knowledge Knowledge { get; }

    public OperationScope? Operations { get; }

    public FrozenDictionary<string, DerivedValue> Derived { get; }

    /// <summary>The questions that the evidence rules read directly.</summary>
    public FrozenSet<string> EvidenceQuestions { get; }

    /// <summary>Names to look for, by derived value.</summary>
    public FrozenDictionary<string, MedicineNames> Medicines { get; }

    /// <summary>Medicine class by treatment.</summary>
    public FrozenDictionary<string, string> ClassOfTreatment { get; }

    /// <summary>Region words, by derived value.</summary>
    public FrozenDictionary<string, RegionNames> Regions { get; }

    /// <summary>Whether an id has a value for each operation.</summary>
    public bool IsPerOperation(string id) => _perOperation.Contains(id);

    /// <summary>The ids that a derived value is computed from.</summary>
    public IEnumerable<string> SourcesOf(DerivedValue derived)
    {
        IEnumerable<string> conditions = new[] { derived.TrueWhen, derived.FalseWhen }
            .OfType<Condition>()
            .SelectMany(ConditionIds.In);
        IEnumerable<string> counted =
            derived.Function == DerivedFunction.CountEvidenceQuestions ? EvidenceQuestions : [];
        IEnumerable<string> rows = derived.Row is { } row
            ? Questionnaire.ByLinkId.Keys.Where(id => RowOf(row).Matches(id))
            : [];
        return [.. derived.Of, .. Chosen(derived), .. conditions, .. counted, .. rows];
    }

    private static IEnumerable<string> Chosen(DerivedValue derived) => derived.Chosen is { } chosen ? [chosen] : [];

    /// <summary>The pattern of a table's rows.</summary>
    public static RowPattern RowOf(string template)
    {
        int at = template.IndexOf("{option}", StringComparison.Ordinal);
        return at < 0 ? new RowPattern(template, "") : new RowPattern(template[..at], template[(at + 8)..]);
    }

    private static IEnumerable<string> InOperation(CompiledQuestionnaire questionnaire, Knowledge knowledge)
    {
        if (knowledge.Operations is not { } scope)
            return [];
        IEnumerable<string> questions = questionnaire.ByLinkId.TryGetValue(scope.Group, out Item? group)
            ? Below(group).Select(item => item.LinkId)
            : [];
        return questions.Concat(knowledge.Derived.Where(value => value.Per == scope.Group).Select(value => value.Id));
    }

    private static IEnumerable<Item> Below(Item group) =>
        group.Children.SelectMany(child => Below(child).Prepend(child));
}

/// <summary>linkIds of the rows of a table, one for each option.</summary>
internal readonly record struct RowPattern(string Before, string After)
{
    /// <summary>The row of one option.</summary>
    public string For(string option) => $"{Before}{option}{After}";

    /// <summary>Whether a linkId is such a row.</summary>
    public bool Matches(string linkId) =>
        linkId.Length > Before.Length + After.Length
        && linkId.StartsWith(Before, StringComparison.Ordinal)
        && linkId.EndsWith(After, StringComparison.Ordinal);
}

/// <summary>The ids that a condition names.</summary>
internal static class ConditionIds
{
    /// <summary>Every id, once for each mention.</summary>
    public static IEnumerable<string> In(Condition condition) =>
        condition switch
        {
            Condition.Atom atom => [atom.Question],
            Condition.Not not => In(not.Part),
            Condition.All all => all.Parts.SelectMany(In),
            Condition.Any any => any.Parts.SelectMany(In),
            Condition.Count count => count.Parts.SelectMany(In),
            Condition.Operation scope => In(scope.Where),
            Condition.OperationCount count => In(count.Where),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
