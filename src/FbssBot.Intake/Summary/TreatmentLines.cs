using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Summary;

/// <summary>Each chosen treatment with what the table says of it, in one line.</summary>
internal static class TreatmentLines
{
    public static IEnumerable<SummaryLine> Write(SummaryContext context, PlannedSection section)
    {
        if (section.Chosen is not { } question)
            return [];
        string[] tried = [.. Tried(context, question, section.Row, context.Language)];
        return tried.Length == 0 ? [] : [new SummaryLine(string.Join(" · ", tried))];
    }

    /// <summary>"TENS unit: No help, Stopped" for each chosen option.</summary>
    private static IEnumerable<string> Tried(SummaryContext context, string question, string? row, string language) =>
        context
            .Answers(new ItemPath(question))
            .Select(answer => TriedTreatment.Words(context.Pack, context.Facts.Input, question, row, answer, language));
}
