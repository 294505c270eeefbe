namespace FbssBot.Intake.Pack.Checks;

/// <summary>Messages: known placeholders and house rules. What differs between languages is found by <see cref="Messages.Parse"/>.</summary>
internal static class MessageCheck
{
    /// <summary>Checks all languages.</summary>
    public static void Check(IReadOnlyList<(string Language, PackNode Root)> files, HouseRules rules)
    {
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
