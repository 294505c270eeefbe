using System.Collections.Immutable;

namespace FbssBot.Intake.Assessment;

/// <summary>The facts that a condition is read against.</summary>
internal interface IFacts
{
    /// <summary>The fact behind an id; within an operation scope, that of instance <paramref name="operation"/>.</summary>
    Fact this[string id, int? operation] { get; }

    /// <summary>The operations that a scope runs over.</summary>
    OperationSet Operations { get; }
}

/// <summary>The operations of a patient as the scopes see them.</summary>
/// <param name="Entered">Instances that hold an answer, as entered.</param>
/// <param name="Latest">The latest of them.</param>
/// <param name="Relevant">The latest one at the site of the complaint, else the latest.</param>
/// <param name="Excluded">Known that there is none: the group does not apply.</param>
internal sealed record OperationSet(ImmutableArray<int> Entered, int Latest, int Relevant, bool Excluded);

/// <summary>Three-valued evaluation of conditions (strong Kleene).</summary>
internal static class ConditionEvaluator
{
    /// <summary>The truth of <paramref name="condition"/>.</summary>
    public static Truth Evaluate(Condition condition, IFacts facts, int? operation = null) =>
        condition switch
        {
            Condition.Atom atom => Atom(atom, facts[atom.Question, operation]),
            Condition.All all => All(all.Parts, facts, operation),
            Condition.Any any => Any(any.Parts, facts, operation),
            Condition.Not not => Kleene.Not(Evaluate(not.Part, facts, operation)),
            Condition.Count count => Counted(
                count.Parts.Select(part => Evaluate(part, facts, operation)),
                count.Operator,
                count.Answer
            ),
            Condition.Operation scope => Scope(scope, facts),
            Condition.OperationCount count => OperationCount(count, facts),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>The truth of one atom for a fact.</summary>
    public static Truth Atom(Condition.Atom atom, Fact fact) =>
        atom.Operator == "exists"
            ? Kleene.Of(fact.Exists == (atom.Answer is true))
            : fact.Compare(atom.Operator, atom.Answer);

    private static Truth All(ImmutableArray<Condition> parts, IFacts facts, int? operation)
    {
        Truth truth = Truth.True;
        foreach (Condition part in parts)
        {
            truth = Kleene.And(truth, Evaluate(part, facts, operation));
            if (truth == Truth.False)
                return truth;
        }
        return truth;
    }

    private static Truth Any(ImmutableArray<Condition> parts, IFacts facts, int? operation)
    {
        Truth truth = Truth.False;
        foreach (Condition part in parts)
        {
            truth = Kleene.Or(truth, Evaluate(part, facts, operation));
            if (truth == Truth.True)
                return truth;
        }
        return truth;
    }

    private static Truth Counted(IEnumerable<Truth> parts, string comparison, decimal answer)
    {
        int known = 0;
        int unknown = 0;
        foreach (Truth truth in parts)
        {
            known += truth == Truth.True ? 1 : 0;
            unknown += truth == Truth.Unknown ? 1 : 0;
        }
        return new Fact.Range(known, known + unknown).Compare(comparison, answer);
    }

    private static Truth Scope(Condition.Operation scope, IFacts facts)
    {
        OperationSet operations = facts.Operations;
        if (operations.Excluded)
            return Truth.False;
        if (operations.Entered.IsEmpty)
            return Truth.Unknown;
        return scope.Scope switch
        {
            "latest" => Evaluate(scope.Where, facts, operations.Latest),
            "relevant" => Evaluate(scope.Where, facts, operations.Relevant),
            "any" => operations.Entered.Max(operation => Evaluate(scope.Where, facts, operation)),
            _ => operations.Entered.Min(operation => Evaluate(scope.Where, facts, operation)),
        };
    }

    private static Truth OperationCount(Condition.OperationCount count, IFacts facts)
    {
        if (facts.Operations.Excluded)
            return Truth.False;
        if (facts.Operations.Entered.IsEmpty)
            return Truth.Unknown;
        return Counted(
            facts.Operations.Entered.Select(operation => Evaluate(count.Where, facts, operation)),
            count.Operator,
            count.Answer
        );
    }
}
