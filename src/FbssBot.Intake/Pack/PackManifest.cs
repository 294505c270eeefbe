using System.Collections.Immutable;

namespace FbssBot.Intake.Pack;

/// <summary>pack.yaml: what the pack is called, its languages and where its parts stand.</summary>
public sealed record PackManifest
{
    /// <summary>The file that makes a folder a pack.</summary>
    public const string File = "pack.yaml";

    /// <summary>Short name, part of every intake.</summary>
    public required string Id { get; init; }

    /// <summary>Version, part of every intake.</summary>
    public required string Version { get; init; }

    /// <summary>Language codes; the first is the base language of the questionnaire.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>Path by part: "questionnaire", "knowledge", "redFlags", "regions", "dialog", "wording", "summary" name a file; "concepts", "context", "lexicon", "messages" a folder.</summary>
    public required ImmutableDictionary<string, string> Parts { get; init; }

    private static readonly string[] Required = ["questionnaire", "knowledge", "redFlags", "regions", "messages"];
    private static readonly string[] Optional = ["concepts", "context", "lexicon", "dialog", "wording", "summary"];

    /// <summary>The path of a part; null where the pack has none.</summary>
    public string? this[string part] => Parts.GetValueOrDefault(part);

    /// <summary>Reads pack.yaml; mistakes are reported with their line.</summary>
    public static PackManifest Parse(PackNode root)
    {
        root.OnlyKeys(["id", "version", "languages", .. Required, .. Optional]);
        ImmutableArray<string> languages = [.. (root.Required("languages")?.Items ?? []).Select(n => n.Text ?? "")];
        if (languages.IsEmpty && root["languages"] is { } none)
            none.Report("The pack has no language.", "List its language codes, the base language first: [en, es].");
        return new PackManifest
        {
            Id = root.RequiredText("id"),
            Version = root.RequiredText("version"),
            Languages = languages,
            Parts = Required
                .Select(part => (part, path: root.RequiredText(part)))
                .Concat(Optional.Select(part => (part, path: root.OptionalText(part) ?? "")))
                .Where(entry => entry.path.Length > 0)
                .ToImmutableDictionary(entry => entry.part, entry => entry.path),
        };
    }
}
