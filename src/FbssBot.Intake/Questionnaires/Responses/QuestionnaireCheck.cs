using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Checks that need more than one item: constraints and calculated limits, over the evaluated answers.</summary>
public static class QuestionnaireCheck
{
    /// <summary>Every problem of the answers at <paramref name="path"/> among <paramref name="answers"/>, which hold them already.</summary>
    public static ImmutableArray<AnswerProblem> Check(
        QuestionnaireEngine engine,
        Answers answers,
        ItemPath path,
        DateTimeOffset now
    ) => Check(engine, engine.Evaluate(answers, now), path, answers[path], now);

    /// <summary>The same for an evaluation at hand.</summary>
    public static ImmutableArray<AnswerProblem> Check(
        QuestionnaireEngine engine,
        Evaluation evaluation,
        ItemPath path,
        ImmutableArray<AnswerValue> values,
        DateTimeOffset now
    )
    {
        Item item = engine.Questionnaire.ByLinkId[path.LinkId];
        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();
        problems.AddRange(AnswerCheck.Check(item, path, values));
        bool hasLimits = engine.Expressions.Limits.TryGetValue(item.LinkId, out var limits);
        bool hasConstraints = engine.Expressions.Constraints.TryGetValue(item.LinkId, out var constraints);
        if (evaluation.Trace is not { } trace || (!hasLimits && !hasConstraints))
            return problems.ToImmutable();
        if (trace.Layout.Slots.FirstOrDefault(slot => slot.Path == path) is not { } slot)
            return problems.ToImmutable();

        ExpressionRun run = engine.Over(trace, trace.Effective, now);
        if (hasLimits)
            foreach (AnswerValue value in values)
                AnswerCheck.Range(
                    item,
                    path,
                    value,
                    Limit(run, limits.Lowest, slot, item),
                    Limit(run, limits.Highest, slot, item),
                    problems
                );
        if (hasConstraints)
            for (int index = 0; index < constraints.Length; index++)
                if (IsBroken(run, constraints[index], slot))
                    problems.Add(
                        new AnswerProblem(AnswerProblemKind.Constraint, path, Constraint: item.Constraints[index])
                    );
        return problems.ToImmutable();
    }

    private static AnswerValue? Limit(ExpressionRun run, ScopedExpression? expression, Slot slot, Item item) =>
        expression is not null
        && ResultReader.Nodes(run, expression, slot.Index, out _) is [var node]
        && ResultReader.Value(node) is { } value
            ? AnswerConversion.To(item, value) ?? value
            : null;

    // A constraint that gives nothing, or fails, is not broken: only a clear false is (FHIR: a rule must not be false).
    private static bool IsBroken(ExpressionRun run, ScopedExpression expression, Slot slot) =>
        ResultReader.Nodes(run, expression, slot.Index, out _) is [var node]
        && ResultReader.Value(node) is AnswerValue.Boolean { Value: false };
}
