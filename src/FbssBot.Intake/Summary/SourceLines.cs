using System.Globalization;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Summary;

/// <summary>Where the page comes from: channel, language, times, rule set, what was left out and what was changed.</summary>
internal static class SourceLines
{
    public static IEnumerable<SummaryLine> Write(SummaryContext context)
    {
        IntakeFacts facts = context.Facts;
        yield return new SummaryLine(
            string.Join(
                " · ",
                new[]
                {
                    facts.Clinic,
                    facts.Channel,
                    $"{context.Word(SummaryWords.Language)}: {facts.Language}",
                    $"{facts.Turns.ToString(CultureInfo.InvariantCulture)} {context.Word(SummaryWords.Turns)}",
                    $"{context.Word(SummaryWords.Started)} {SummaryBuilder.Time(facts.StartedAt)}",
                    facts.FinishedAt is { } finished
                        ? $"{context.Word(SummaryWords.Finished)} {SummaryBuilder.Time(finished)}"
                        : context.Word(SummaryWords.Unfinished),
                    $"{context.Word(SummaryWords.Rules)} {context.Pack.Id} {context.Pack.Version}",
                }.Where(part => part.Length > 0)
            )
        );
        string skipped = string.Join(
            " · ",
            context
                .Pack.Questionnaire.All.Where(item => facts.Skipped.Any(path => path.LinkId == item.LinkId))
                .Select(item => Name(context, item.LinkId))
        );
        if (skipped.Length > 0)
            yield return new SummaryLine(skipped, context.Word(SummaryWords.Skipped));
        Correction[] changed =
        [
            .. facts.Corrections.Where(change =>
                !facts.Withdrawn.Contains(change.Path.LinkId) && !change.Before.IsDefaultOrEmpty
            ),
        ];
        if (changed.Length > 0)
            yield return new SummaryLine(
                string.Join(" · ", changed.Select(change => Changed(context, change))),
                context.Word(SummaryWords.Changed)
            );
    }

    private static string Changed(SummaryContext context, Correction change)
    {
        Item? item = context.Item(change.Path.LinkId);
        string before = AnswerWords.Of(item, change.Before, context.Language);
        string after = AnswerWords.Of(item, change.After.IsDefault ? [] : change.After, context.Language);
        return $"{Name(context, change.Path.LinkId)}: {before} → {(after.Length > 0 ? after : "–")}";
    }

    private static string Name(SummaryContext context, string linkId) =>
        context.Item(linkId) is { } item ? (item.ShortText ?? item.Text).In(context.Language) : linkId;
}
