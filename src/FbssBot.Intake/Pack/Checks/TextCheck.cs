namespace FbssBot.Intake.Pack.Checks;

/// <summary>
/// Texts for people: each in every language, with the same placeholders, all of them known, and kept to the house rules. A text is
/// a map with a language code as key ("en", "es"), or a pair of keys that end with one ("patientEn", "patientEs").
/// </summary>
internal sealed class TextCheck(IReadOnlyList<string> languages, IReadOnlySet<string> placeholders, HouseRules rules)
{
    /// <summary>Checks every text anywhere below a node.</summary>
    public void Check(PackNode? node)
    {
        if (node is null)
            return;
        foreach (
            IGrouping<string, (string Language, PackNode Text)> text in Texts(node)
                .GroupBy(t => t.Stem, t => (t.Language, t.Text))
        )
            Check(node, text.Key, [.. text]);
        foreach ((string key, PackNode child) in node.Entries)
            if (key != "examples")
                Check(child);
        if (node.IsList)
            foreach (PackNode child in node.Items)
                Check(child);
    }

    private IEnumerable<(string Stem, string Language, PackNode Text)> Texts(PackNode node) =>
        from entry in node.Entries
        where entry.Value is { IsMap: false, IsList: false }
        from language in languages
        let suffix = char.ToUpperInvariant(language[0]) + language[1..]
        where entry.Key == language || (entry.Key.EndsWith(suffix, StringComparison.Ordinal) && entry.Key != suffix)
        select (entry.Key == language ? "" : entry.Key[..^suffix.Length], language, entry.Value);

    private void Check(PackNode owner, string stem, IReadOnlyList<(string Language, PackNode Text)> text)
    {
        string name = owner["id"]?.Text is { } id ? $"'{id}'" : "The text";
        foreach (string language in languages)
            if (!text.Any(t => t.Language == language && t.Text.Text is not null))
                owner.Report(
                    $"{name} has no {(stem.Length > 0 ? $"'{stem}' " : "")}text in '{language}'.",
                    "Add it; every text stands in every language of the pack."
                );
        foreach ((string language, PackNode node) in text)
        {
            string words = node.Text ?? "";
            Placeholder(name, node, words, text[0].Text.Text ?? "");
            rules.Check(node, words, language);
        }
    }

    private void Placeholder(string name, PackNode node, string words, string first)
    {
        foreach (string unknown in Placeholders.In(words).Where(placeholder => !placeholders.Contains(placeholder)))
            node.Report(
                $"{name} has the unknown placeholder {{{unknown}}}.",
                "Correct its name; docs/dialog-packs.md lists them."
            );
        if (!Placeholders.In(words).ToHashSet().SetEquals(Placeholders.In(first)))
            node.Report(
                $"{name} has other placeholders than in '{languages[0]}'.",
                "Use the same placeholders in every language."
            );
    }
}
