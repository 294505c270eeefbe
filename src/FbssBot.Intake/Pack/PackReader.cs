namespace FbssBot.Intake.Pack;

/// <summary>Gives the files of a pack as nodes; a file that is missing or no YAML is reported.</summary>
internal sealed class PackReader(PackFolder folder, List<PackError> errors)
{
    /// <summary>Where mistakes are collected.</summary>
    public List<PackError> Errors => errors;

    /// <summary>The text of a file; null and reported where it is missing.</summary>
    public string? Text(string path)
    {
        if (folder[path] is { } text)
            return text;
        errors.Add(new PackError(path, 0, "The file is missing.", "Restore it, or correct its path in pack.yaml."));
        return null;
    }

    /// <summary>The root of a YAML file.</summary>
    public PackNode? Yaml(string path) => Text(path) is { } text ? PackNode.Load(path, text, errors) : null;

    /// <summary>The root of the file that the manifest names for a part; null where it names none.</summary>
    public PackNode? Part(PackManifest manifest, string part) => manifest[part] is { } path ? Yaml(path) : null;

    /// <summary>The roots of a part that has one file per language.</summary>
    public IReadOnlyList<(string Language, PackNode Root)> PerLanguage(PackManifest manifest, string part) =>
        manifest[part] is not { } path
            ? []
            :
            [
                .. manifest
                    .Languages.Select(language => (language, root: Yaml($"{path}/{language}.yaml")))
                    .Where(file => file.root is not null)
                    .Select(file => (file.language, file.root!)),
            ];
}
