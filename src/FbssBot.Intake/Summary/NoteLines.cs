using FbssBot.Intake.Dialog;

namespace FbssBot.Intake.Summary;

/// <summary>Words for the clinic that answer no question, and the pack's own notes.</summary>
internal static class NoteLines
{
    // Kind of a note that is a question for the visit (Note.Kind).
    private const string QuestionKind = "question";

    public static IEnumerable<SummaryLine> Write(SummaryContext context) =>
        context
            .Facts.Notes.Where(note => note.Path is not { } path || !context.Facts.Withdrawn.Contains(path.LinkId))
            .Select(note => Line(context, note));

    /// <summary>The notes of the pack that hold.</summary>
    public static IEnumerable<SummaryLine> ForClinic(SummaryContext context) =>
        context.Assessment.ClinicNotes.Select(note => new SummaryLine(
            note.What.Clinic,
            context.Word(SummaryWords.Notes)
        ));

    private static SummaryLine Line(SummaryContext context, Note note)
    {
        string? about =
            note.Path is { } path && context.Item(path.LinkId) is { } item
                ? (item.ShortText ?? item.Text).In(context.Language)
                : null;
        return new SummaryLine(
            about is null ? "" : $"({about})",
            context.Word(note.Kind == QuestionKind ? SummaryWords.Question : SummaryWords.Said),
            Quotes: [context.Quote(note.Text, context.Facts.Language)]
        );
    }
}
