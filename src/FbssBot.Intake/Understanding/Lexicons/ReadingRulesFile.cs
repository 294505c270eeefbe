using System.Collections.Frozen;
using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>Reads items.yaml, the part of the lexicon that is the same in every language.</summary>
internal static class ReadingRulesFile
{
    public static ReadingRules Read(PackNode root)
    {
        root.OnlyKeys(
            "free",
            "questions",
            "kinds",
            "default-score",
            "durations",
            "groups",
            "tables",
            "alone",
            "level-letters"
        );
        return new ReadingRules
        {
            Free = root.OptionalText("free"),
            Questions = Entries(root["questions"])
                .ToFrozenDictionary(e => e.Key, e => Question(e.Value), StringComparer.Ordinal),
            Kinds = Entries(root["kinds"])
                .ToFrozenDictionary(e => e.Key, e => e.Value.Text ?? "", StringComparer.Ordinal),
            LevelLetters = Entries(root["level-letters"])
                .Where(e => e.Value.Text is { Length: 1 })
                .ToFrozenDictionary(e => e.Key, e => e.Value.Text![0], StringComparer.Ordinal),
            DefaultScore = root.OptionalText("default-score"),
            Durations = [.. Entries(root["durations"]).Select(e => (e.Key, e.Value.Text ?? ""))],
            Groups = [.. Entries(root["groups"]).Select(e => Group(e.Key, e.Value))],
            Alone = [.. (root["alone"]?.Items ?? []).Select(Texts)],
            Tables = [.. Entries(root["tables"]).Select(e => Table(e.Key, e.Value))],
        };
    }

    private static QuestionRules Question(PackNode node)
    {
        node.OnlyKeys("asked", "elsewhere", "only-at", "sided", "reported", "history", "event", "not-in", "not-beside");
        return new QuestionRules
        {
            Asked = Surroundings(node["asked"]),
            Elsewhere = Surroundings(node["elsewhere"]),
            OnlyAt = Texts(node["only-at"]),
            Sided = node.OptionalText("sided"),
            Reported = node.OptionalText("reported") == "true",
            History = node.OptionalText("history") == "true",
            Event = node.OptionalText("event") == "true",
            NotIn = node.OptionalText("not-in"),
            Beside = [.. Entries(node["not-beside"]).Select(e => (e.Key, e.Value.Text ?? ""))],
        };
    }

    private static Surroundings Surroundings(PackNode? node)
    {
        node?.OnlyKeys("needs", "unless");
        return node is null ? Lexicons.Surroundings.Any : new Surroundings(Texts(node["needs"]), Texts(node["unless"]));
    }

    private static GroupRules Group(string group, PackNode node)
    {
        node.OnlyKeys("anchor", "when", "near", "not-near", "rival", "planned", "asked-at", "implies");
        (string, string)? implies = null;
        foreach ((string question, PackNode option) in Entries(node["implies"]))
            implies = (question, option.Text ?? "");
        return new GroupRules(
            group,
            node.RequiredText("anchor"),
            node.RequiredText("when"),
            node.RequiredText("near"),
            node.RequiredText("not-near"),
            node.OptionalText("rival"),
            node.OptionalText("planned"),
            Texts(node["asked-at"]),
            implies
        );
    }

    private static TableRules Table(string table, PackNode node)
    {
        node.OnlyKeys("rows", "cell", "only-at");
        return new TableRules(table, node.RequiredText("rows"), node.RequiredText("cell"), Texts(node["only-at"]));
    }

    private static IEnumerable<(string Key, PackNode Value)> Entries(PackNode? node) => node?.Entries ?? [];

    private static ImmutableArray<string> Texts(PackNode? node) =>
        [.. (node?.Items ?? []).Select(item => item.Text ?? "")];
}
