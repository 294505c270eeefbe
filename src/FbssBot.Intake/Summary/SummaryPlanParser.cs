using System.Collections.Frozen;
using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Summary;

/// <summary>Reads summary.yaml; mistakes are reported with their line.</summary>
public static class SummaryPlanParser
{
    /// <summary>The plan at <paramref name="root"/>, in the pack's languages.</summary>
    public static SummaryPlan Parse(PackNode root, IReadOnlyList<string> languages)
    {
        root.OnlyKeys("title", "notice", "footnote", "words", "names", "sections");
        return new SummaryPlan
        {
            Title = Localized.Text(root.Required("title"), languages),
            Notice = Localized.Text(root.Required("notice"), languages),
            Footnote = Localized.Text(root.Required("footnote"), languages),
            Words = Words(root, languages),
            Names = Texts(root["names"], languages),
            Sections = [.. (root.Required("sections")?.Items ?? []).Select(node => Section(node, languages))],
        };
    }

    private static FrozenDictionary<string, LocalizedText> Words(PackNode root, IReadOnlyList<string> languages)
    {
        PackNode? words = root.Required("words");
        foreach (string name in SummaryWords.All)
            words?.Required(name);
        return Texts(words, languages);
    }

    private static FrozenDictionary<string, LocalizedText> Texts(PackNode? map, IReadOnlyList<string> languages) =>
        (map?.Entries ?? []).ToFrozenDictionary(entry => entry.Key, entry => Localized.Text(entry.Value, languages));

    private static PlannedSection Section(PackNode node, IReadOnlyList<string> languages)
    {
        node.OnlyKeys("id", "title", "kind", "lines", "after", "chosen", "row", "notes");
        string kind = node.RequiredText("kind");
        if (!Enum.TryParse(kind, ignoreCase: true, out SectionKind known) && kind.Length > 0)
            node["kind"]!.Report(
                $"'{kind}' is no kind of section.",
                $"Use one of: {string.Join(", ", Enum.GetNames<SectionKind>()).ToLowerInvariant()}."
            );
        return new PlannedSection(
            node.RequiredText("id"),
            Localized.Text(node.Required("title"), languages),
            known,
            Lines(node["lines"], languages),
            Lines(node["after"], languages),
            node.OptionalText("chosen"),
            node.OptionalText("row"),
            node.OptionalText("notes") == "true"
        );
    }

    private static ImmutableArray<PlannedLine> Lines(PackNode? list, IReadOnlyList<string> languages) =>
        [.. (list?.Items ?? []).Select(node => Line(node, languages))];

    private static PlannedLine Line(PackNode node, IReadOnlyList<string> languages)
    {
        node.OnlyKeys("label", "of", "verbatim", "parts", "affirmed");
        return new PlannedLine(
            node["label"] is { } label ? Localized.Text(label, languages) : null,
            node.OptionalText("of") == "latest",
            node.OptionalText("verbatim") == "true",
            [.. (node.Required("parts")?.Items ?? []).Select(part => Part(part, languages))],
            node.OptionalText("affirmed") == "true"
        );
    }

    private static PlannedPart Part(PackNode node, IReadOnlyList<string> languages)
    {
        node.OnlyKeys("item", "value", "as");
        return new PlannedPart(
            node.OptionalText("value") ?? node.RequiredText("item"),
            node["value"] is not null,
            node["as"] is { } wording ? Localized.Text(wording, languages) : null
        );
    }
}
