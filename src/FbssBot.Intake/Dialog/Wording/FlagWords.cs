using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Dialog.Wording;

/// <summary>The advice of red flags with the numbers of the patient's region.</summary>
internal static class FlagWords
{
    /// <summary>The advice that is said of one flag.</summary>
    public static string Advice(Draft draft, Prompt.FlagAdvice prompt)
    {
        string advice = Advice(draft, prompt.FlagId, draft.State.Language);
        return prompt.IsKnown ? Phrase.Of(draft, "flag.known", new Value.Words("advice", advice)) : advice;
    }

    /// <summary>
    /// The advice of one flag. Where an emergency sends the patient to help, a less urgent flag sends nobody anywhere else: it is only
    /// said what to tell there.
    /// </summary>
    public static string Advice(Draft draft, string flagId, string language)
    {
        RedFlag flag = draft.Context.Flag(flagId);
        string emergency = draft.Context.Pack.Knowledge.Levels[0];
        if (flag.Level == emergency || flag.Beside is not { } beside)
            return Fill(draft, flag.Advice, language);
        if (RedFlagWatch.LevelOf(draft, flagId) == emergency)
            return $"{Phrase.In(draft, language, "flag.escalated")} {Fill(draft, beside, language)}";
        bool goesElsewhere = draft.Flags.Active.Any(other =>
            other.Level == emergency && !RedFlagWatch.AsksSafety(draft, other.Flag.Id)
        );
        return Fill(draft, goesElsewhere ? beside : flag.Advice, language);
    }

    private static string Fill(Draft draft, LocalizedText text, string language) =>
        Placeholders.Fill(text.In(language), Phrase.ClinicWords(draft.Context, language));

    /// <summary>The question about one flag: with the words that it is about, and the second time with its choices.</summary>
    public static string Check(Draft draft, Pending pending)
    {
        var check = new Value.CheckOf("check", pending.About!);
        if (pending.Tries == Waiting.FlagCheck.AfterNo)
            return Phrase.Of(draft, "flag.check.after-no");
        if (pending.Tries > 0)
            return Phrase.Of(draft, "flag.check.again", check, new Value.Words("choices", ChoicesInWords(draft)));
        return RedFlagWatch.WordsAskedAbout(draft, pending.About!) is { } words
            ? Phrase.Of(draft, "flag.check.you-said", check, new Value.Words("quote", words))
            : Phrase.Of(
                draft,
                RedFlagWatch.AsksSafety(draft, pending.About!) ? "flag.check.safe" : "repair.unclear-symptom",
                check
            );
    }

    private static string ChoicesInWords(Draft draft) => string.Join("; ", Waiting.FlagCheck.ChoicesOf(draft));

    /// <summary>The advice of all standing flags, most urgent first.</summary>
    public static string StandingAdvice(Draft draft, string language) =>
        string.Join(" ", RedFlagWatch.Standing(draft).Select(flag => Advice(draft, flag, language)));
}
