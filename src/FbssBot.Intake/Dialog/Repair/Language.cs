namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"En español": the conversation goes on in the other language, with everything kept.</summary>
internal static class Language
{
    public static Draft Apply(Draft draft, string language) =>
        draft.Context.Pack.Languages.Contains(language)
            ? draft.With(draft.State with { Language = language, LanguageOffered = true }).Say("lang.switched").Kept()
            : draft.Kept();
}
