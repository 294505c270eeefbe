using System.Collections.Immutable;

namespace FbssBot.Intake.Assessment;

/// <summary>Third stage: each sign is present, else absent, else unknown.</summary>
internal static class SignStage
{
    /// <summary>All signs; records their states as facts, each before the next is looked at.</summary>
    public static ImmutableArray<SignResult> Find(Knowledge knowledge, FactSheet facts)
    {
        var results = ImmutableArray.CreateBuilder<SignResult>(knowledge.Signs.Length);
        foreach (Sign known in knowledge.Signs)
        {
            SignResult result = Find(known, facts);
            facts.Set(known.Id, result.State);
            results.Add(result);
        }
        return results.MoveToImmutable();
    }

    private static SignResult Find(Sign known, FactSheet facts)
    {
        if (IsTrue(known.PresentWhen, facts))
            return new SignResult(
                known,
                SignStates.Present,
                [.. known.Qualifiers.Where(kind => IsTrue(kind.When, facts))],
                facts.BasisOf(known.PresentWhen)
            );
        return IsTrue(known.AbsentWhen, facts)
            ? new SignResult(known, SignStates.Absent, [], facts.BasisOf(known.AbsentWhen))
            : new SignResult(known, SignStates.Unknown, [], []);
    }

    private static bool IsTrue(Condition condition, FactSheet facts) =>
        ConditionEvaluator.Evaluate(condition, facts) == Truth.True;
}
