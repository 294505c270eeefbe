namespace FbssBot.Intake.Pack;

/// <summary>Reads texts that stand in several languages.</summary>
public static class Localized
{
    /// <summary>
    /// The text of a map with one key per language ("en", "es"); a language without a text is reported. The first language is the
    /// base. Null gives an empty text.
    /// </summary>
    public static LocalizedText Text(PackNode? node, IReadOnlyList<string> languages)
    {
        if (node is null)
            return new LocalizedText("");
        foreach (string language in languages)
            if (node[language]?.Text is null)
                node.Report($"The text in '{language}' is missing.", $"Add '{language}:' with the text.");
        return new LocalizedText(
            node[languages[0]]?.Text ?? "",
            languages
                .Skip(1)
                .Where(language => node[language]?.Text is not null)
                .Select(language => KeyValuePair.Create(language, node[language]!.Text!))
        );
    }
}
