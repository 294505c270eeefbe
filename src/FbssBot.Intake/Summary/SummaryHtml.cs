using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FbssBot.Intake.Summary;

/// <summary>
/// The summary as one self-contained HTML page that prints on one sheet: no script, no request, headings that say what they are,
/// and no meaning that only a colour carries.
/// </summary>
public static class SummaryHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style = """
        :root{color-scheme:light}
        *{box-sizing:border-box}
        body{font:10pt/1.32 system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:#111;background:#fff;max-width:60rem;margin:0 auto;padding:1rem}
        header{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline;justify-content:space-between}
        h1{font-size:1.25em;margin:0}
        header p{margin:0}
        .banner{border:2px solid #1b4b72;border-left-width:10px;padding:.3em .6em;margin:.4em 0;background:#f2f7fb}
        .banner[data-level="emergency"]{border-color:#a40000;background:#fff1f0}
        .banner[data-level="same-day"]{border-color:#a65a00;background:#fff7ec}
        .banner[data-level="prompt"]{border-color:#7a6a00;background:#fffbe6}
        .banner p{margin:.1em 0;font-weight:600}
        main{columns:2;column-gap:1.4em}
        section{margin:0 0 .35em}
        h2{font-size:1em;margin:0 0 .1em;border-bottom:1px solid #888;break-after:avoid}
        ul{list-style:none;margin:0;padding:0}
        li{margin:0;padding-left:.9em;text-indent:-.9em;break-inside:avoid}
        li.detail{margin-left:.9em}
        .label{font-weight:600}
        q{font-style:italic}
        footer{border-top:1px solid #888;margin-top:.3em;font-size:.85em}
        .meaning{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        @media (max-width:44rem){main{columns:1}}
        @page{size:auto;margin:9mm}
        @media print{body{font-size:7.6pt;line-height:1.2;padding:0;max-width:none}main{columns:2}}
        """;

    /// <summary>The page.</summary>
    public static string Render(ClinicalSummary summary)
    {
        var html = new StringBuilder();
        html.Append(
            CultureInfo.InvariantCulture,
            $"<!DOCTYPE html>\n<html lang=\"{Escape(summary.Language)}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        );
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.Append("<meta name=\"robots\" content=\"noindex\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        html.Append(
            CultureInfo.InvariantCulture,
            $"<title>{Escape(summary.Title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n"
        );
        html.Append(
            CultureInfo.InvariantCulture,
            $"<header><h1>{Escape(summary.Title)}</h1><p>{Escape(summary.Notice)}</p><p>{Escape(summary.Written)}</p></header>\n"
        );
        html.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"banner\" role=\"note\" data-level=\"{Escape(summary.Banner.Level)}\">"
        );
        foreach (SummaryLine line in summary.Banner.Lines)
            html.Append("<p>").Append(Line(line)).Append("</p>");
        html.Append("</div>\n<main>\n");
        foreach (SummarySection section in summary.Sections)
            Append(html, section);
        html.Append(
            CultureInfo.InvariantCulture,
            $"</main>\n<footer><p>{Escape(summary.Footnote)}</p></footer>\n</body>\n</html>\n"
        );
        return html.ToString();
    }

    private static void Append(StringBuilder html, SummarySection section)
    {
        string id = $"s-{Escape(section.Id)}";
        html.Append(
            CultureInfo.InvariantCulture,
            $"<section aria-labelledby=\"{id}\"><h2 id=\"{id}\">{Escape(section.Title)}</h2><ul>"
        );
        foreach (SummaryLine line in section.Lines)
            html.Append(line.Detail ? "<li class=\"detail\">" : "<li>").Append(Line(line)).Append("</li>");
        html.Append("</ul></section>\n");
    }

    private static string Line(SummaryLine line)
    {
        List<string> parts = [];
        if (line.Mark is { } mark)
            parts.Add(
                line.MarkMeaning is { } meaning
                    ? $"<span aria-hidden=\"true\">{Escape(mark)}</span><span class=\"meaning\">{Escape(meaning)}:</span>"
                    : $"<span aria-hidden=\"true\">{Escape(mark)}</span>"
            );
        if (line.Label is { } label)
            parts.Add($"<span class=\"label\">{Escape(label)}:</span>");
        if (line.Text.Length > 0)
            parts.Add(Escape(line.Text));
        parts.AddRange(line.Quotes.Select(Quote));
        return string.Join(' ', parts);
    }

    private static string Quote(SummaryQuote quote) =>
        quote.Language is { } language
            ? $"<q lang=\"{Escape(language)}\">{Escape(quote.Text)}</q> [{Escape(language)}]"
            : $"<q>{Escape(quote.Text)}</q>";

    private static string Escape(string text) => Encoder.Encode(text);
}
