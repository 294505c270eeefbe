using FbssBot.Intake.Assessment;

namespace FbssBot.Intake.Summary;

/// <summary>Every sign: ● present, ○ absent, ? unknown, with its kinds and the patient's words.</summary>
internal static class SignLines
{
    public static IEnumerable<SummaryLine> Write(SummaryContext context) =>
        context.Assessment.Signs.Select(found =>
        {
            string kinds = string.Join("; ", found.Qualifiers.Select(kind => kind.Clinic));
            string text = found.Sign.Text.In(context.Language);
            (string mark, string meaning) = found.State switch
            {
                SignStates.Present => ("●", SummaryWords.Present),
                SignStates.Absent => ("○", SummaryWords.Absent),
                _ => ("?", SummaryWords.Unknown),
            };
            return new SummaryLine(
                kinds.Length > 0 ? $"{text} ({kinds})" : text,
                Mark: mark,
                MarkMeaning: context.Word(meaning),
                Quotes: found.State == SignStates.Present ? context.Quotes(found.Basis, most: 1) : []
            );
        });
}
