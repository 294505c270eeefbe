namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"Would you like to go on in English?", asked in English.</summary>
internal static class LanguageOffer
{
    public static Draft Answer(Draft draft)
    {
        string language = draft.State.Waiting.About!;
        if (Reply.IsYes(draft))
            return Repair.Language.Apply(draft, language).Released();
        return draft.Released();
    }
}
