using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>The last result of an expression.</summary>
/// <param name="Values">Its values, in the form that the item stores; for a condition one boolean or nothing.</param>
/// <param name="Failure">Why there is no value; null where the expression worked.</param>
internal sealed record ExpressionResult(ImmutableArray<AnswerValue> Values, string? Failure = null)
{
    /// <summary>No value.</summary>
    public static readonly ExpressionResult None = new([]);

    /// <summary>Whether it is exactly one true (SDC enableWhenExpression).</summary>
    public bool IsTrue => Values is [AnswerValue.Boolean { Value: true }];
}

/// <summary>The state in which an evaluation ended. Nobody writes to it any more; the next evaluation copies what it needs.</summary>
/// <param name="Layout">The slots.</param>
/// <param name="Enabled">Whether each slot is enabled.</param>
/// <param name="Effective">What counts at each slot.</param>
/// <param name="Results">The results of the expressions; null where one has to run before it is used.</param>
/// <param name="Now">The clock that they saw.</param>
internal sealed record EvaluationTrace(
    Layout Layout,
    bool[] Enabled,
    ImmutableArray<AnswerValue>[] Effective,
    ExpressionResult?[] Results,
    DateTimeOffset Now
);
