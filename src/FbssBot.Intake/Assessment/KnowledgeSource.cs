using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Assessment;

/// <summary>
/// The files of a pack's knowledge read as one map, and the habits of reading it: texts in every language of the pack, either
/// as <c>name: {en: …, es: …}</c> or as <c>nameEn: …</c>, <c>nameEs: …</c>, or as plain <c>en: …</c>, <c>es: …</c> on the entry itself.
/// </summary>
internal sealed class KnowledgeSource(IReadOnlyList<PackNode> roots, IReadOnlyList<string> languages)
{
    /// <summary>Where a mistake about the whole is reported.</summary>
    public PackNode Root => roots[0];

    /// <summary>The value under a top-level key, in whichever file it stands.</summary>
    public PackNode? this[string key] => roots.Select(root => root[key]).FirstOrDefault(node => node is not null);

    /// <summary>The entries of a list under a top-level key; reports where the key is missing.</summary>
    public IEnumerable<PackNode> List(string key)
    {
        if (this[key] is { } list)
            return list.Items;
        Root.Report($"'{key}' is missing in every file of the knowledge.", $"Add '{key}:'.");
        return [];
    }

    /// <summary>The text named <paramref name="name"/> ("" for the entry's own) in all languages; reports each missing one.</summary>
    public LocalizedText Text(PackNode entry, string name = "")
    {
        if (OptionalText(entry, name) is { } text)
            return text;
        entry.Report($"The text '{Key(name, languages[0])}' is missing.", "Write it in every language of the pack.");
        return new LocalizedText("");
    }

    /// <summary>As <see cref="Text"/>; null where no language has it.</summary>
    public LocalizedText? OptionalText(PackNode entry, string name)
    {
        (string Language, string? Text)[] found =
        [
            .. languages.Select(language => (language, Find(entry, name, language))),
        ];
        if (found.All(text => text.Text is null))
            return null;
        foreach ((string language, string? text) in found)
            if (text is null)
                entry.Report(
                    $"The text '{Key(name, language)}' is missing.",
                    "Write it in every language of the pack."
                );
        return new LocalizedText(
            found[0].Text ?? "",
            found
                .Skip(1)
                .Where(text => text.Text is not null)
                .Select(text => KeyValuePair.Create(text.Language, text.Text!))
        );
    }

    /// <summary>The condition under <paramref name="key"/>; reports where it is missing.</summary>
    public static Condition When(PackNode entry, string key = "when") =>
        (entry.Required(key) is { } node ? ConditionParser.Parse(node) : null) ?? new Condition.Any([]);

    /// <summary>The condition under <paramref name="key"/>; null where there is none.</summary>
    public static Condition? OptionalWhen(PackNode entry, string key) =>
        entry[key] is { } node && (node.IsMap || node.Text is not (null or "null" or "~"))
            ? ConditionParser.Parse(node)
            : null;

    /// <summary>The texts of a list; empty where there is none.</summary>
    public static ImmutableArray<string> Texts(PackNode entry, string key) =>
        [.. entry[key]?.Items.Select(item => item.Text).OfType<string>() ?? []];

    /// <summary>true or false; false where the key is missing.</summary>
    public static bool Flag(PackNode entry, string key)
    {
        string? text = entry.OptionalText(key);
        if (text is not (null or "true" or "false"))
            entry[key]!.Report($"'{key}' is neither true nor false.", "Write true or false.");
        return text == "true";
    }

    /// <summary>A whole number; reports another text.</summary>
    public static int? Whole(PackNode entry, string key)
    {
        string? text = entry.OptionalText(key);
        if (text is null or "null" or "~")
            return null;
        if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number))
            return number;
        entry[key]!.Report($"'{key}' is not a whole number.", "Write a whole number.");
        return null;
    }

    /// <summary>A name of <typeparamref name="T"/> in lower case with hyphens; reports an unknown one.</summary>
    public static T Choice<T>(PackNode entry, string key)
        where T : struct, Enum
    {
        string text = entry.RequiredText(key);
        if (Enum.TryParse(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out T value))
            return value;
        if (text.Length > 0)
            entry[key]!.Report($"'{text}' is not known as '{key}'.", $"Use one of: {string.Join(", ", Names<T>())}.");
        return default;
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>()
            .Select(name =>
                string.Concat(
                    name.Select(
                        (c, i) =>
                            char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"
                    )
                )
            );

    private static string? Find(PackNode entry, string name, string language) =>
        name.Length > 0 && entry[name] is { IsMap: true } map
            ? map.OptionalText(language)
            : entry.OptionalText(Key(name, language));

    private static string Key(string name, string language) =>
        name.Length == 0 ? language : $"{name}{char.ToUpperInvariant(language[0])}{language[1..]}";
}
