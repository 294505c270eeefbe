namespace FbssBot.Intake.Pack;

/// <summary>Compiles a pack. All mistakes of all files are found before it gives up.</summary>
public static class PackLoader
{
    /// <summary>Reads and compiles the pack in <paramref name="directory"/>.</summary>
    /// <exception cref="PackException">The pack has mistakes; all of them at once.</exception>
    public static DialogPack Load(string directory) => Load(PackFolder.Read(directory));

    /// <summary>Compiles a pack from its texts.</summary>
    /// <exception cref="PackException">The pack has mistakes; all of them at once.</exception>
    public static DialogPack Load(PackFolder folder)
    {
        var errors = new List<PackError>();
        DialogPack? pack = Compile(new PackReader(folder, errors));
        if (errors.Count > 0 || pack is null)
            throw new PackException([
                .. errors.Distinct().OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line),
            ]);
        return pack;
    }

    private static DialogPack? Compile(PackReader reader)
    {
        if (reader.Yaml(PackManifest.File) is not { } root)
            return null;
        PackManifest manifest = PackManifest.Parse(root);
        if (manifest.Languages.IsEmpty)
            return null;

        Messages messages = Messages.Parse(reader.PerLanguage(manifest, "messages"));
        Regions? regions = reader.Part(manifest, "regions") is { } numbers
            ? Regions.Parse(numbers, manifest.Languages)
            : null;

        return regions is null
            ? null
            : new DialogPack
            {
                Id = manifest.Id,
                Version = manifest.Version,
                Languages = manifest.Languages,
                Messages = messages,
                Regions = regions,
            };
    }
}
