using System.Collections.Immutable;

namespace FbssBot.Intake.Assessment;

/// <summary>Why a condition is true: the atoms that made it so.</summary>
internal static class ConditionBasis
{
    /// <summary>The ids, each with its operation, on which the truth of <paramref name="condition"/> rests; none where it is unknown.</summary>
    public static IEnumerable<(string Id, int? Operation)> Of(Condition condition, IFacts facts, int? operation = null)
    {
        Truth truth = ConditionEvaluator.Evaluate(condition, facts, operation);
        return truth == Truth.Unknown ? [] : Deciding(condition, facts, operation, truth);
    }

    private static IEnumerable<(string Id, int? Operation)> Deciding(
        Condition condition,
        IFacts facts,
        int? operation,
        Truth truth
    ) =>
        condition switch
        {
            Condition.Atom atom => [(atom.Question, operation)],
            Condition.Not not => Of(not.Part, facts, operation),
            Condition.All all => Parts(all.Parts, facts, operation, truth),
            Condition.Any any => Parts(any.Parts, facts, operation, truth),
            Condition.Count count => Counted(count, facts, operation),
            Condition.Operation scope => Scoped(scope, facts)
                .Where(instance => ConditionEvaluator.Evaluate(scope.Where, facts, instance) == truth)
                .SelectMany(instance => Of(scope.Where, facts, instance)),
            Condition.OperationCount count => facts.Operations.Entered.SelectMany(instance =>
                Of(count.Where, facts, instance)
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static IEnumerable<(string Id, int? Operation)> Parts(
        IEnumerable<Condition> parts,
        IFacts facts,
        int? operation,
        Truth truth
    ) =>
        parts
            .Where(part => ConditionEvaluator.Evaluate(part, facts, operation) == truth)
            .SelectMany(part => Of(part, facts, operation));

    // A count rests on the parts that were counted, and, where none was, on all that were looked at.
    private static IEnumerable<(string Id, int? Operation)> Counted(Condition.Count count, IFacts facts, int? operation)
    {
        (string, int?)[] counted = [.. Parts(count.Parts, facts, operation, Truth.True)];
        return counted.Length > 0 ? counted : Parts(count.Parts, facts, operation, Truth.False);
    }

    private static ImmutableArray<int> Scoped(Condition.Operation scope, IFacts facts) =>
        scope.Scope switch
        {
            _ when facts.Operations.Entered.IsEmpty => [],
            "latest" => [facts.Operations.Latest],
            "relevant" => [facts.Operations.Relevant],
            _ => facts.Operations.Entered,
        };
}
