namespace FbssBot.Intake.Dialog;

/// <summary>The language of the conversation: taken over from the first message, later only offered, once.</summary>
internal static class Languages
{
    private const int FewestLetters = 3;
    private const int FewestWords = 3;

    /// <summary>The first turns are taken in the language that the patient writes.</summary>
    public static Draft Adopt(Draft draft)
    {
        string written = draft.Context.Reading.Language;
        bool isBeginning =
            draft.State.Answers.Values.Count == 0 && draft.Context.Input.Text.Trim().Length >= FewestLetters;
        return isBeginning && written != draft.State.Language && draft.Context.Pack.Languages.Contains(written)
            ? draft.With(draft.State with { Language = written })
            : draft;
    }

    /// <summary>Offers to go on in the other language when the patient writes it.</summary>
    public static Draft Offer(Draft draft)
    {
        IntakeState state = draft.State;
        string written = draft.Context.Reading.Language;
        if (
            written == state.Language
            || state.LanguageOffered
            || state.Phase != Phase.Asking
            || draft.Context.Input.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewestWords
            || !draft.Context.Pack.Languages.Contains(written)
        )
            return draft;
        return draft
            .With(state with { LanguageOffered = true })
            .Then(new Pending(PendingKinds.Language, About: written));
    }
}
