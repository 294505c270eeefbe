using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>Which operations there are, which is the latest and which the relevant one.</summary>
internal static class OperationOrder
{
    private static readonly OperationSet None = new([], -1, -1, Excluded: false);

    /// <summary>The operations among the answers.</summary>
    public static OperationSet Read(AssessmentModel model, FactSheet facts)
    {
        if (
            model.Operations is not { } scope
            || !model.Questionnaire.ByLinkId.TryGetValue(scope.Group, out Item? group)
        )
            return None;
        if (facts.IsEnabled(group, null) == Truth.False)
            return None with { Excluded = true };
        ImmutableArray<int> entered = Entered(model, facts.Input.Answers);
        if (entered.IsEmpty)
            return None;
        int latest = Latest(entered, scope, facts);
        return new OperationSet(entered, latest, latest, Excluded: false) is var all
            ? all with
            {
                Relevant = Relevant(all, scope, model, facts),
            }
            : None;
    }

    /// <summary>The operations, the latest first.</summary>
    public static ImmutableArray<int> ByDate(AssessmentModel model, FactSheet facts) =>
        model.Operations is { } scope
            ?
            [
                .. facts.Operations.Entered.OrderByDescending(operation =>
                    Date(operation, scope, facts)?.Middle ?? int.MinValue
                ),
            ]
            : [];

    private static ImmutableArray<int> Entered(AssessmentModel model, Answers answers)
    {
        SortedSet<int> entered = [];
        foreach (ItemPath path in answers.Values.Keys)
            if (model.IsPerOperation(path.LinkId) && int.TryParse(path.Occurrence, out int instance))
                entered.Add(instance);
        return [.. entered];
    }

    // Undated operations are older than dated ones; among equals the first entered, as the patient is asked to begin with the latest.
    private static int Latest(IEnumerable<int> operations, OperationScope scope, FactSheet facts) =>
        operations.MaxBy(operation => Date(operation, scope, facts)?.Middle ?? int.MinValue);

    private static PartialDate? Date(int operation, OperationScope scope, FactSheet facts) =>
        facts.Input.Answers[facts.Path(scope.Date, operation)] is [var date, ..] ? PartialDate.Parse(date.Plain) : null;

    private static int Relevant(OperationSet all, OperationScope scope, AssessmentModel model, FactSheet facts)
    {
        if (facts[scope.ComplaintRegion, null] is not Fact.Codes complaint || complaint.Chosen.Count == 0)
            return all.Latest;
        int[] there =
        [
            .. all.Entered.Where(operation =>
                facts[scope.Region, operation] is Fact.Codes region && region.Chosen.Overlaps(complaint.Chosen)
            ),
        ];
        return there.Length == 0 ? all.Latest : Latest(there, scope, facts);
    }
}
