using System.Text;
using System.Text.Encodings.Web;

namespace FbssBot.Service.Web;

/// <summary>An HTML page with places of the form <c>{{name}}</c>, filled with encoded text. Nothing else: pages hold no logic.</summary>
internal sealed class PageTemplate
{
    private readonly string[] _parts;

    private PageTemplate(string text) => _parts = text.Split(["{{", "}}"], StringSplitOptions.None);

    /// <summary>Reads a page of <c>Web/Pages</c>.</summary>
    public static PageTemplate Load(string name)
    {
        using var reader = new StreamReader(typeof(PageTemplate).Assembly.GetManifestResourceStream(name)!);
        return new PageTemplate(reader.ReadToEnd());
    }

    /// <summary>The page with every place filled by a value or a text.</summary>
    /// <exception cref="InvalidOperationException">Neither knows a place: the page and its texts do not fit.</exception>
    public string Fill(IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string> texts)
    {
        var page = new StringBuilder();
        for (int i = 0; i < _parts.Length; i++)
            page.Append(i % 2 == 0 ? _parts[i] : HtmlEncoder.Default.Encode(ValueOf(_parts[i], values, texts)));
        return page.ToString();
    }

    private static string ValueOf(
        string name,
        IReadOnlyDictionary<string, string> values,
        IReadOnlyDictionary<string, string> texts
    )
    {
        if (values.TryGetValue(name, out string? value))
            return value;
        return texts.TryGetValue(name, out string? text)
            ? Named(text, values)
            : throw new InvalidOperationException($"A page needs '{name}', which no text file has.");
    }

    // A text may itself name a value: "Call {emergency}".
    private static string Named(string text, IReadOnlyDictionary<string, string> values) =>
        values.Aggregate(
            text,
            (filled, pair) => filled.Replace($"{{{pair.Key}}}", pair.Value, StringComparison.Ordinal)
        );
}
