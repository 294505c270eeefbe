using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>Nothing of a conversation reaches the clinic before the patient agreed; with consent, a standing danger sign does at once.</summary>
internal static class Consent
{
    /// <summary>Whether the patient agreed that answers are kept for the clinic. A pack without such a question needs none.</summary>
    public static bool IsGiven(Draft draft) => IsGiven(draft.Context, draft.State);

    /// <summary>Holds back what the turn would leave for the clinic, and lets a held alert go with the turn that gives consent.</summary>
    public static Draft Hold(Draft draft, IntakeState before)
    {
        if (!IsGiven(draft))
            return draft with { Outcome = null };
        bool isNew = !IsGiven(draft.Context, before);
        return isNew && draft.Outcome is null && draft.State.Flags.Any(flag => flag.Status == FlagStatus.Active)
            ? draft with
            {
                Outcome = new OutcomeRequest("alerted", "alert"),
            }
            : draft;
    }

    private static bool IsGiven(DialogContext context, IntakeState state) =>
        context.Settings.ConsentItem is not { } item
        || state.Answers[new ItemPath(item)].Any(answer => context.Settings.ConsentGiven.Contains(answer.Plain));
}
