namespace FbssBot.Intake.Questionnaires;

/// <summary>The operators of R4 enableWhen over the answers of a question.</summary>
public static class ConditionOperators
{
    /// <summary>
    /// Whether the condition holds. "=" and the ordering operators need one answer that fits; "!=" holds when no answer equals,
    /// also without any answer. (R4's text "at least no answer" for the ordering operators is a misprint, corrected in R5.)
    /// </summary>
    public static bool Holds(EnableWhen condition, ReadOnlySpan<AnswerValue> answers) =>
        condition.Operator switch
        {
            EnableOperator.Exists => answers.IsEmpty != (condition.Answer is AnswerValue.Boolean { Value: true }),
            EnableOperator.NotEqual => !AnyEquals(answers, condition.Answer),
            EnableOperator.Equal => AnyEquals(answers, condition.Answer),
            _ => AnyIsOrdered(answers, condition),
        };

    private static bool AnyEquals(ReadOnlySpan<AnswerValue> answers, AnswerValue expected)
    {
        foreach (AnswerValue answer in answers)
            if (ValueComparison.AreEqual(answer, expected))
                return true;
        return false;
    }

    private static bool AnyIsOrdered(ReadOnlySpan<AnswerValue> answers, EnableWhen condition)
    {
        foreach (AnswerValue answer in answers)
            if (
                ValueComparison.Compare(answer, condition.Answer) is { } order
                && condition.Operator switch
                {
                    EnableOperator.Greater => order > 0,
                    EnableOperator.Less => order < 0,
                    EnableOperator.GreaterOrEqual => order >= 0,
                    _ => order <= 0,
                }
            )
                return true;
        return false;
    }
}
