using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Summary;

/// <summary>Lines made of answers and computed values. Parts without an answer are left out; so is a line without parts.</summary>
internal static class AnswerLines
{
    public static IEnumerable<SummaryLine> Write(SummaryContext context, PlannedSection section) =>
        section.Lines.Select(line => Line(context, line, line.Latest ? Latest(context) : null)).OfType<SummaryLine>();

    public static IEnumerable<SummaryLine> PerOperation(SummaryContext context, PlannedSection section) =>
        Instances(context)
            .SelectMany(instance => section.Lines.Select(line => Line(context, line, instance)))
            .Concat(section.After.Select(line => Line(context, line, null)))
            .OfType<SummaryLine>();

    private static SummaryLine? Line(SummaryContext context, PlannedLine line, string? operation)
    {
        ItemPath[] paths =
        [
            .. line.Parts.Where(part => !part.Derived).Select(part => Path(context, part.Id, operation)),
        ];
        if (line.Affirmed && !paths.Any(context.Affirms))
            return null;
        string[] parts = [.. line.Parts.Select(part => Part(context, part, operation)).OfType<string>()];
        ImmutableArray<SummaryQuote> quotes = line.Verbatim ? context.Quotes(paths) : [];
        return parts.Length == 0 && quotes.IsEmpty
            ? null
            : new SummaryLine(string.Join(" · ", parts), line.Label?.In(context.Language), Quotes: quotes);
    }

    private static string? Part(SummaryContext context, PlannedPart part, string? operation)
    {
        string? value = part.Derived ? Derived(context, part.Id) : context.Words(Path(context, part.Id, operation));
        return value is null
            ? null
            : part.As?.In(context.Language).Replace("{value}", value, StringComparison.Ordinal) ?? value;
    }

    private static string? Derived(SummaryContext context, string id) =>
        context.Assessor.Derive(id, context.Facts.Input) is [{ Number: { } number }]
            ? AnswerWords.Number(number, context.Language)
            : null;

    private static ItemPath Path(SummaryContext context, string linkId, string? operation) =>
        operation is not null && IsInGroup(context, linkId) ? new ItemPath(linkId, operation) : new ItemPath(linkId);

    private static bool IsInGroup(SummaryContext context, string linkId) =>
        context.Item(linkId)?.Parent is { } parent && parent == context.Pack.Knowledge.Operations?.Group;

    private static string? Latest(SummaryContext context) =>
        context.Assessor.LatestOperation(context.Facts.Input)?.ToString(CultureInfo.InvariantCulture);

    // Newest first, as the clinician reads a timeline; the order within equal dates is that of the talk.
    private static IEnumerable<string> Instances(SummaryContext context) =>
        context
            .Assessor.OperationsByDate(context.Facts.Input)
            .Select(instance => instance.ToString(CultureInfo.InvariantCulture));
}
