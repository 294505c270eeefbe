using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FbssBot.Intake.Pack;

/// <summary>
/// Everything that the bot says around the questions, by id and language (messages/&lt;language&gt;.yaml). Immutable. Ids and
/// placeholders are the same in every language: the pack's check holds it.
/// </summary>
public sealed class Messages
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, ImmutableArray<string>>> _texts;

    private Messages(FrozenDictionary<string, FrozenDictionary<string, ImmutableArray<string>>> texts) =>
        _texts = texts;

    /// <summary>The ids, in no particular order.</summary>
    public IEnumerable<string> Ids => _texts.Values.SelectMany(texts => texts.Keys).Distinct();

    /// <summary>The languages.</summary>
    public IEnumerable<string> Languages => _texts.Keys;

    /// <summary>Whether there is a message with this id.</summary>
    public bool Has(string id) => _texts.Values.Any(texts => texts.ContainsKey(id));

    /// <summary>How many wordings an id has in a language; 0 where there is none.</summary>
    public int Variants(string id, string language) =>
        _texts.TryGetValue(language, out var texts) && texts.TryGetValue(id, out var variants) ? variants.Length : 0;

    /// <summary>The wording with its placeholders as they stand; <paramref name="variant"/> counts round the variants.</summary>
    /// <exception cref="KeyNotFoundException">The id or the language is unknown.</exception>
    public string Raw(string id, string language, int variant = 0) =>
        _texts.TryGetValue(language, out var texts) && texts.TryGetValue(id, out var variants)
            ? variants[(int)((uint)variant % variants.Length)]
            : throw new KeyNotFoundException($"No message '{id}' in '{language}'.");

    /// <summary>The wording with its placeholders filled.</summary>
    /// <exception cref="KeyNotFoundException">The id, the language or a placeholder's value is missing.</exception>
    public string Format(string id, string language, IReadOnlyDictionary<string, string> values, int variant = 0) =>
        Placeholders.Fill(Raw(id, language, variant), values);

    /// <summary>Reads one file per language; reports what is wrong within each and between them.</summary>
    public static Messages Parse(IReadOnlyList<(string Language, PackNode Root)> files)
    {
        var texts = files.ToFrozenDictionary(
            file => file.Language,
            file => file.Root.Entries.ToFrozenDictionary(entry => entry.Key, entry => Variants(entry.Value))
        );
        foreach ((_, PackNode root) in files)
        foreach ((string otherLanguage, PackNode other) in files)
            if (!ReferenceEquals(root, other))
                Compare(root, otherLanguage, other);
        return new Messages(texts);
    }

    private static ImmutableArray<string> Variants(PackNode node)
    {
        ImmutableArray<string> variants = [.. node.Items.Select(item => item.Text).OfType<string>()];
        if (!variants.IsEmpty && !node.IsMap)
            return variants;
        node.Report("The message has no text.", "Write its text in quotes, or a list of variants.");
        return [""];
    }

    private static void Compare(PackNode root, string otherLanguage, PackNode other)
    {
        foreach ((string id, PackNode node) in root.Entries)
        {
            if (other[id] is not { } counterpart)
            {
                node.Report($"Message '{id}' has no counterpart in '{otherLanguage}'.", $"Add it to {other.File}.");
                continue;
            }
            string[] lacking = [.. Names(node).Except(Names(counterpart))];
            if (lacking.Length > 0)
                counterpart.Report(
                    $"Message '{id}' lacks {{{string.Join("}, {", lacking)}}}, which {root.File} has.",
                    "Use the same placeholders in every language."
                );
        }
    }

    private static IEnumerable<string> Names(PackNode node) =>
        node.Items.SelectMany(item => Placeholders.In(item.Text ?? "")).Distinct();
}
