namespace FbssBot.Intake.Pack.Checks;

/// <summary>dialog.yaml: every item, option and message that it names exists.</summary>
internal static class DialogCheck
{
    private static readonly string[] ItemKeys =
    [
        "item",
        "group",
        "story",
        "name",
        "questions",
        "concern",
        "notLessThan",
        "after",
    ];
    private static readonly string[] OptionKeys = ["option", "again", "adds"];
    private static readonly string[] MessageKeys = ["say", "aboveMaximum", "belowMinimum", "next", "about", "which"];

    /// <summary>Checks the file.</summary>
    public static void Check(PackNode root, PackSources sources)
    {
        foreach (PackNode message in root["opening"]?.Items ?? [])
            sources.KnownMessage(message);
        foreach (PackNode item in root["optional"]?["items"]?.Items ?? [])
            sources.KnownItem(item);
        foreach (PackNode item in (root["more"]?.Items ?? []).SelectMany(more => more["by"]?.Items ?? []))
            sources.KnownItem(item);
        foreach (PackNode option in root["consent"]?["given"]?.Items ?? [])
            sources.KnownOption(root["consent"]?["item"], option);
        Below(root, sources);
    }

    private static void Below(PackNode node, PackSources sources)
    {
        foreach ((string key, PackNode value) in node.Entries)
        {
            if (ItemKeys.Contains(key))
                sources.KnownItem(value);
            if (OptionKeys.Contains(key))
                sources.KnownOption(node["item"], value);
            if (MessageKeys.Contains(key))
                sources.KnownMessage(value);
            Below(value, sources);
        }
        if (node.IsList)
            foreach (PackNode item in node.Items)
                Below(item, sources);
    }
}
