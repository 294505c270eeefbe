namespace FbssBot.Intake.Pack;

/// <summary>The files of a pack, read but not yet understood. A part that is missing or unreadable is null; that has been reported.</summary>
internal sealed record PackFiles
{
    /// <summary>pack.yaml.</summary>
    public required PackManifest Manifest { get; init; }

    /// <summary>The questionnaire's JSON.</summary>
    public string? Questionnaire { get; init; }

    /// <summary>Signs, contributors, tiers, advice, checklist.</summary>
    public PackNode? Knowledge { get; init; }

    /// <summary>Red flags.</summary>
    public PackNode? RedFlags { get; init; }

    /// <summary>Numbers for urgent help.</summary>
    public PackNode? Regions { get; init; }

    /// <summary>The course of the conversation.</summary>
    public PackNode? Dialog { get; init; }

    /// <summary>House rules.</summary>
    public PackNode? Wording { get; init; }

    /// <summary>The clinician's page.</summary>
    public PackNode? Summary { get; init; }

    /// <summary>Messages by language.</summary>
    public IReadOnlyList<(string Language, PackNode Root)> Messages { get; init; } = [];

    /// <summary>Concepts of red flags by language.</summary>
    public IReadOnlyList<(string Language, PackNode Root)> Concepts { get; init; } = [];

    /// <summary>Context rules (negation, doubt, other people, past) by language.</summary>
    public IReadOnlyList<(string Language, PackNode Root)> Contexts { get; init; } = [];

    /// <summary>How the questions are read: items.yaml of the lexicon.</summary>
    public PackNode? LexiconItems { get; init; }

    /// <summary>Words by language.</summary>
    public IReadOnlyList<(string Language, PackNode Root)> Lexicon { get; init; } = [];

    /// <summary>Reads all files that pack.yaml names; null where pack.yaml itself is of no use.</summary>
    public static PackFiles? Read(PackReader reader)
    {
        if (reader.Yaml(PackManifest.File) is not { } root)
            return null;
        PackManifest manifest = PackManifest.Parse(root);
        if (manifest.Languages.IsEmpty)
            return null;
        return new PackFiles
        {
            Manifest = manifest,
            Questionnaire = manifest["questionnaire"] is { } path ? reader.Text(path) : null,
            Knowledge = reader.Part(manifest, "knowledge"),
            RedFlags = reader.Part(manifest, "redFlags"),
            Regions = reader.Part(manifest, "regions"),
            Dialog = reader.Part(manifest, "dialog"),
            Wording = reader.Part(manifest, "wording"),
            Summary = reader.Part(manifest, "summary"),
            Messages = reader.PerLanguage(manifest, "messages"),
            Concepts = reader.PerLanguage(manifest, "concepts"),
            Contexts = reader.PerLanguage(manifest, "context"),
            LexiconItems = manifest["lexicon"] is { } lexicon ? reader.Yaml($"{lexicon}/items.yaml") : null,
            Lexicon = reader.PerLanguage(manifest, "lexicon"),
        };
    }
}
