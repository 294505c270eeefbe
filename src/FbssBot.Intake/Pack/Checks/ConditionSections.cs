using FbssBot.Intake.Assessment;

namespace FbssBot.Intake.Pack.Checks;

/// <summary>
/// Finds every condition of a pack and the stage at which it is evaluated: red flags, then tier, then signs, then contributors,
/// then advice and checklist. Each may read what the stages before it have found.
/// </summary>
internal static class ConditionSections
{
    private static readonly (string Section, AssessmentStage Stage)[] Stages =
    [
        ("derived", AssessmentStage.Answers),
        ("ends", AssessmentStage.Answers),
        ("flags", AssessmentStage.Answers),
        ("contributors", AssessmentStage.Answers),
        ("combine", AssessmentStage.RedFlags),
        ("tiers", AssessmentStage.FlagLevel),
        ("signs", AssessmentStage.Tier),
        ("notEnoughInformation", AssessmentStage.Signs),
        ("suppressed", AssessmentStage.Signs),
        ("clinicNotes", AssessmentStage.Contributors),
        ("checklist", AssessmentStage.Contributors),
    ];

    private static readonly string[] Keys =
    [
        "when",
        "presentWhen",
        "absentWhen",
        "condition",
        "answerWhen",
        "checkWhen",
        "unknownWhen",
        "trueWhen",
        "falseWhen",
        "byProxy",
    ];

    /// <summary>Every condition in a file of the knowledge, with its stage.</summary>
    public static IEnumerable<(PackNode Condition, AssessmentStage Stage)> Of(PackNode root) =>
        from section in Stages
        let node = root[section.Section]
        where node is not null
        from condition in Below(node)
        select (condition, section.Stage);

    /// <summary>The conditions anywhere below a node: maps under one of the condition keys.</summary>
    public static IEnumerable<PackNode> Below(PackNode node) => Beside(node).Select(found => found.Condition);

    /// <summary>The same, each with the item that stands beside it; null for none.</summary>
    public static IEnumerable<(PackNode Condition, string? Item)> Beside(PackNode node)
    {
        if (node.IsList)
            return node.Items.SelectMany(Beside);
        return node.Entries.SelectMany(entry =>
            entry.Value.IsMap && Keys.Contains(entry.Key) ? [(entry.Value, node["item"]?.Text)] : Beside(entry.Value)
        );
    }

    /// <summary>The ids that a condition reads.</summary>
    public static IEnumerable<string> Reads(PackNode condition)
    {
        if (condition["question"]?.Text is { } id)
            return [id];
        return condition
            .Entries.SelectMany(entry => entry.Value.IsMap ? [entry.Value] : entry.Value.Items)
            .Where(part => part.IsMap)
            .SelectMany(Reads);
    }
}
