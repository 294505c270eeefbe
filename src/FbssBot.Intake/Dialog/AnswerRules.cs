using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>Why an answer is not taken, and in which words that is said: limits of the form, then limits of the pack.</summary>
internal static class AnswerRules
{
    /// <summary>What to say and ask when <paramref name="values"/> cannot be the answer; null when they can.</summary>
    public static Func<Draft, Draft>? Refusal(Draft draft, ItemPath path, ImmutableArray<AnswerValue> values)
    {
        Item item = draft.Context.Item(path);
        if (item.Hidden)
            return null;
        AnswerProblem? problem = AnswerCheck
            .Check(item, path, values)
            .FirstOrDefault(p => !p.IsWarning && !IsFromClinic(item, p));
        if (problem is not null)
            return refused => Say(refused, item, path, problem);
        return PackLimits.Broken(draft, path, values) is { } message ? refused => refused.Say(message) : null;
    }

    /// <summary>Options that the clinic's configuration has are not the form's.</summary>
    private static bool IsFromClinic(Item item, AnswerProblem problem) =>
        problem.Kind == AnswerProblemKind.NotAnOption && item.Options.IsEmpty;

    private static Draft Say(Draft draft, Item item, ItemPath path, AnswerProblem problem) =>
        problem.Kind switch
        {
            AnswerProblemKind.TooHigh
                when draft.Context.Settings.AboveMaximum is { } message && item.MaxValue is { Number: not null } top =>
                draft.Await(new Pending(PendingKinds.Check, path, message, Candidates: [top])),
            AnswerProblemKind.TooLow
                when draft.Context.Settings.BelowMinimum is { } message && item.MinValue is { Number: not null } =>
                draft.Say(message),
            AnswerProblemKind.TooHigh
            or AnswerProblemKind.TooLow when item is { MinValue: { } least, MaxValue: { } most } => draft.Say(
                "valid.range",
                new Value.AnswersOf("a", path, [least]),
                new Value.AnswersOf("b", path, [most])
            ),
            AnswerProblemKind.TooHigh => draft.Say("valid.at-most", new Value.AnswersOf("b", path, [problem.Limit!])),
            AnswerProblemKind.TooLow => draft.Say("valid.at-least", new Value.AnswersOf("a", path, [problem.Limit!])),
            AnswerProblemKind.TooShort => draft.Say("valid.short", Number("n", problem.Limit)),
            AnswerProblemKind.TooLong => draft.Say("valid.long", Number("n", problem.Limit)),
            AnswerProblemKind.TooPrecise => draft.Say("valid.decimals", Number("n", problem.Limit)),
            AnswerProblemKind.TooMany => draft.Say(
                "valid.too-many",
                Number("n", problem.Limit ?? new AnswerValue.Integer(1))
            ),
            AnswerProblemKind.TooFew => draft.Say("valid.need-one"),
            AnswerProblemKind.WrongUnit => draft.Say(
                "valid.unit",
                Choices(draft, item.Units.Select(unit => unit.Text))
            ),
            AnswerProblemKind.NotAnOption => draft.Say(
                "valid.option",
                Choices(draft, item.Options.Select(option => option.Text))
            ),
            AnswerProblemKind.Constraint when problem.Constraint is { } rule => draft.Say(
                "valid.rule",
                new Value.Words("why", rule.Human.In(draft.State.Language))
            ),
            _ => draft.Say("valid.pattern"),
        };

    private static Value.Words Number(string name, AnswerValue? limit) =>
        new(name, limit?.Number?.ToString(CultureInfo.InvariantCulture) ?? "");

    private static Value.Words Choices(Draft draft, IEnumerable<Pack.LocalizedText> texts) =>
        new("choices", string.Join(", ", texts.Select(text => text.In(draft.State.Language))));
}
