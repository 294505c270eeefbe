using System.Text;

namespace FbssBot.Intake.Summary;

/// <summary>The summary as plain text: survives fax, e-mail and records systems.</summary>
public static class SummaryText
{
    private const int Width = 110;

    /// <summary>The text of <paramref name="summary"/>.</summary>
    public static string Render(ClinicalSummary summary)
    {
        var text = new StringBuilder();
        Append(text, new SummaryLine($"{summary.Title.ToUpperInvariant()} · {summary.Notice} · {summary.Written}"), "");
        foreach (SummaryLine line in summary.Banner.Lines)
            Append(text, line, "");
        foreach (SummarySection section in summary.Sections)
        {
            text.AppendLine(section.Title.ToUpperInvariant());
            foreach (SummaryLine line in section.Lines)
                Append(text, line, line.Detail ? "    " : "  ");
        }
        Append(text, new SummaryLine(summary.Footnote), "");
        return text.ToString();
    }

    /// <summary>A line without its place: mark, label, text and quotes.</summary>
    internal static string Line(SummaryLine line)
    {
        IEnumerable<string> parts = new[] { line.Mark, line.Label is null ? null : $"{line.Label}:", line.Text }
            .OfType<string>()
            .Concat(
                line.Quotes.Select(quote =>
                    quote.Language is null ? $"“{quote.Text}”" : $"“{quote.Text}” [{quote.Language}]"
                )
            );
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static void Append(StringBuilder text, SummaryLine line, string indent)
    {
        int used = 0;
        foreach (string word in Line(line).Split(' '))
        {
            if (used > 0 && used + 1 + word.Length > Width)
            {
                text.AppendLine();
                used = 0;
            }
            string before =
                used > 0 ? " "
                : text.Length > 0 && text[^1] == '\n' && used == 0 ? indent
                : "";
            text.Append(before).Append(word);
            used += before.Length + word.Length;
        }
        text.AppendLine();
    }
}
