using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>What the assessment makes of a conversation as it stands now.</summary>
internal static class Judging
{
    /// <summary>Why the talk ends early; null while it goes on.</summary>
    public static EarlyEnd? EarlyEnd(Draft draft) => draft.Context.Assessor.Ends(draft.Input);

    /// <summary>Whether a condition of the pack is true now.</summary>
    public static bool Holds(Draft draft, Condition condition) => draft.Context.Assessor.Holds(condition, draft.Input);

    /// <summary>The same within the instance that <paramref name="path"/> is in.</summary>
    public static bool HoldsAt(Draft draft, Condition condition, ItemPath path) =>
        draft.Context.Assessor.Holds(condition, draft.Input, InstanceOf(path));

    /// <summary>Whether somebody answers for the patient.</summary>
    public static bool IsByProxy(DialogContext context, IntakeState state) =>
        context.Settings.ByProxy is { } condition
        && context.Assessor.Holds(condition, new AssessmentInput { Answers = state.Answers, Today = context.Today });

    /// <summary>Fills the hidden items that hold derived values, so that conditions of the questionnaire can see them.</summary>
    public static Draft Fill(Draft draft)
    {
        foreach (string hidden in draft.Context.Filled.Hidden)
        {
            var path = new ItemPath(hidden);
            ImmutableArray<AnswerValue> derived = draft.Context.Assessor.Derive(hidden, draft.Input);
            if (!derived.SequenceEqual(draft.State.Answers[path]))
                draft = draft.With(draft.State with { Answers = draft.State.Answers.With(path, derived) });
        }
        return draft;
    }

    /// <summary>What the assessment rests on.</summary>
    public static AssessmentInput Input(Draft draft) =>
        new()
        {
            Answers = draft.Evaluation.Effective,
            Today = draft.Context.Today,
            Partial = Partial(draft),
            TextFlags =
            [
                .. draft
                    .State.Flags.Where(flag =>
                        flag.Status is FlagStatus.Lowered or FlagStatus.Denied
                        || (flag.FromText && flag.Status == FlagStatus.Active)
                    )
                    .Select(flag => new TextFlag(
                        flag.Id,
                        flag.Status == FlagStatus.Active ? TextFlagStatus.Active : TextFlagStatus.Lowered,
                        flag.Escalated
                    )),
            ],
            ChecksAnswered = [.. draft.State.Flags.Select(flag => flag.Id)],
            Settings = draft.Context.Filled.ClinicChoices.ToImmutableDictionary(
                linkId => linkId,
                _ => draft.Context.Input.Clinic.Sites.Count > 1
            ),
        };

    /// <summary>Choices told in the patient's own words whose list of options was never shown or read back.</summary>
    private static ImmutableHashSet<ItemPath> Partial(Draft draft) =>
        [
            .. draft.State.Answers.Values.Keys.Where(path =>
                draft.Context.Item(path) is { Repeats: true, Options.Length: > 0, Hidden: false }
                && !draft.State.Shown.Contains(path)
            ),
        ];

    private static int? InstanceOf(ItemPath path) =>
        int.TryParse(path.Occurrence, CultureInfo.InvariantCulture, out int index) ? index : null;
}
