using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Dialog.Wording;

/// <summary>The advice of red flags with the numbers of the patient's region.</summary>
internal static class FlagWords
{
    /// <summary>The advice of one flag.</summary>
    public static string Advice(Draft draft, string flagId, string language)
    {
        RedFlag flag = draft.Context.Flag(flagId);
        return Placeholders.Fill(flag.Advice.In(language), Phrase.ClinicWords(draft.Context, language));
    }

    /// <summary>The advice of all standing flags, most urgent first.</summary>
    public static string StandingAdvice(Draft draft, string language) =>
        string.Join(" ", RedFlagWatch.Standing(draft).Select(flag => Advice(draft, flag, language)));
}
