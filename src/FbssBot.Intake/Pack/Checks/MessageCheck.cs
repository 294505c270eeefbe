using FbssBot.Intake.Dialog.Wording;

namespace FbssBot.Intake.Pack.Checks;

/// <summary>Messages: all that the dialog says, known placeholders and house rules. What differs between languages is found by <see cref="Messages.Parse"/>.</summary>
internal static class MessageCheck
{
    /// <summary>Checks all languages.</summary>
    public static void Check(IReadOnlyList<(string Language, PackNode Root)> files, HouseRules rules)
    {
        if (files.Count > 0)
            foreach (string id in SpokenMessages.All.Where(id => files.All(file => file.Root[id] is null)))
                files[0]
                    .Root.Report($"The message '{id}' is missing.", "Add it in every language: the dialog says it.");
        foreach ((string language, PackNode root) in files)
        foreach ((string id, PackNode node) in root.Entries)
        foreach (PackNode variant in node.Items)
        {
            string text = variant.Text ?? "";
            foreach (string unknown in Placeholders.In(text).Where(name => !Placeholders.Known.Contains(name)))
                variant.Report(
                    $"Message '{id}' has the unknown placeholder {{{unknown}}}.",
                    "Correct its name; docs/dialog-packs.md lists them."
                );
            rules.Check(variant, text, language);
        }
    }
}
