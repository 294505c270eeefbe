using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;

namespace FbssBot.Intake.Summary;

/// <summary>Tier with its reasons, and the red flags that stand, most urgent first.</summary>
internal static class BannerLines
{
    public static SummaryBanner Write(SummaryContext context)
    {
        RedFlagResult flags = context.Assessment.Flags;
        string reasons = string.Join("; ", context.Assessment.TierReasons.Select(reason => reason.What.Clinic));
        string tier = context.Name(context.Assessment.Tier.Id);
        var advice = new SummaryLine(
            reasons.Length > 0 ? $"{tier} ({reasons})" : tier,
            context.Word(SummaryWords.AdviceGiven)
        );
        SummaryLine[] raised =
        [
            .. flags
                .Active.OrderBy(flag => context.Pack.Knowledge.Levels.IndexOf(flag.Level))
                .Select(flag => Raised(context, flag)),
        ];
        SummaryLine none = new(context.Word(SummaryWords.None), context.Word(SummaryWords.FlagsRaised));
        return new SummaryBanner(
            flags.Level,
            context.Assessment.Tier.Id,
            [advice, .. raised.Length > 0 ? raised : [none]]
        );
    }

    private static SummaryLine Raised(SummaryContext context, ActiveRedFlag flag)
    {
        FlagRecord? record = context.Facts.Flags.LastOrDefault(known => known.Id == flag.Flag.Id);
        string from = context.Word(flag.FromWords ? SummaryWords.FromWords : SummaryWords.FromAnswers);
        string answers = string.Join("; ", flag.Basis.Select(path => context.Words(path)).OfType<string>());
        string because = flag.FromWords || answers.Length == 0 ? from : $"{from}: {SummaryContext.Cut(answers)}";
        return new SummaryLine(
            $"{context.Name(flag.Level)} · {context.Name(flag.Flag.Id)} ({because})",
            context.Word(SummaryWords.FlagsRaised),
            "▲",
            context.Name(flag.Level),
            record is { Words.Length: > 0 } ? [context.Quote(record.Words, context.Facts.Language)] : []
        );
    }
}
