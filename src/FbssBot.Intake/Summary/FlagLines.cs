using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;

namespace FbssBot.Intake.Summary;

/// <summary>What was asked about danger signs: lowered, denied, open and not asked. A flag not asked about is never shown as denied.</summary>
internal static class FlagLines
{
    public static IEnumerable<SummaryLine> Write(SummaryContext context)
    {
        RedFlagResult flags = context.Assessment.Flags;
        HashSet<string> open = [.. flags.Checks.Select(check => check.What.Id)];
        HashSet<string> standing = [.. flags.Active.Select(flag => flag.Flag.Id)];
        FlagRecord[] settled =
        [
            .. context.Facts.Flags.Where(flag => flag.Status is "lowered" or "denied" && !standing.Contains(flag.Id)),
        ];
        foreach (FlagRecord flag in settled)
            yield return new SummaryLine(
                context.Name(flag.Id),
                context.Word(SummaryWords.FlagsLowered),
                Quotes: flag.Words.Length > 0 ? [context.Quote(flag.Words, context.Facts.Language)] : []
            );
        foreach (
            (string word, IEnumerable<RedFlag> listed) in new[]
            {
                (SummaryWords.FlagsToAsk, flags.Checks.Select(check => check.What)),
                (SummaryWords.FlagsDenied, flags.Denied.AsEnumerable()),
                (SummaryWords.FlagsNotAsked, flags.NotAsked.Where(flag => !open.Contains(flag.Id))),
            }
        )
        {
            string names = string.Join(
                " · ",
                listed.Where(flag => settled.All(known => known.Id != flag.Id)).Select(flag => context.Name(flag.Id))
            );
            if (names.Length > 0)
                yield return new SummaryLine(names, context.Word(word));
        }
    }
}
