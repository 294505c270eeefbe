namespace FbssBot.Intake.Summary;

/// <summary>The checklist that the patient was given, in one line.</summary>
internal static class ChecklistLines
{
    public static IEnumerable<SummaryLine> Write(SummaryContext context)
    {
        string[] given =
        [
            .. GivenChecklist
                .Of(context.Pack.Knowledge, context.Assessment)
                .Select(item => FirstSentence(item.Text.In(context.Language))),
        ];
        return given.Length == 0 ? [] : [new SummaryLine(string.Join(" · ", given))];
    }

    // The patient's answers stand elsewhere on the page; here the request alone.
    private static string FirstSentence(string text)
    {
        int end = text.IndexOf(". ", StringComparison.Ordinal);
        string sentence = end > 0 ? text[..end] : text;
        int place = sentence.IndexOf('{', StringComparison.Ordinal);
        return place > 0 ? sentence[..place].TrimEnd(' ', ':') : sentence;
    }
}
