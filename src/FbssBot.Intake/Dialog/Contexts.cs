using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog;

/// <summary>What the reader is told about the question that a message answers.</summary>
internal static class Contexts
{
    public static ReadingContext Of(DialogContext context, IntakeState state)
    {
        ItemPath? asked = state.Waiting.Kind
            is PendingKinds.Item
                or PendingKinds.Doubt
                or PendingKinds.Contradiction
                or PendingKinds.Check
                or PendingKinds.Naming
            ? state.Waiting.Path
            : null;
        return new ReadingContext
        {
            Language = state.Language,
            Today = context.Today,
            Asked = asked?.LinkId,
            Offered = state.Waiting is { Kind: PendingKinds.Doubt, Candidates: { IsDefaultOrEmpty: false } candidates }
                ? [.. candidates.OfType<AnswerValue.Coding>().Select(candidate => candidate.Plain)]
                : [],
            Occurrence = asked?.Occurrence ?? "",
            ByProxy = Judging.IsByProxy(context, state),
            EarlierConcepts = [.. state.Concepts.Keys],
            Known = state.Answers,
        };
    }
}
