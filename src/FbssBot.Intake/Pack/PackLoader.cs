using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;

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

        PackNode? knowledge = reader.Part(manifest, "knowledge");
        PackNode? redFlags = reader.Part(manifest, "redFlags");
        PackNode? regions = reader.Part(manifest, "regions");
        PackNode? dialog = reader.Part(manifest, "dialog");
        IReadOnlyList<(string, PackNode)> messages = reader.PerLanguage(manifest, "messages");
        if (knowledge is null || redFlags is null || regions is null)
            return null;

        return new DialogPack
        {
            Id = manifest.Id,
            Version = manifest.Version,
            Languages = manifest.Languages,
            Knowledge = KnowledgeParser.Parse([knowledge, redFlags], manifest.Languages),
            Dialog = dialog is null ? DialogSettings.None : DialogSettings.Parse(dialog),
            Messages = Messages.Parse(messages),
            Regions = Regions.Parse(regions, manifest.Languages),
        };
    }
}
