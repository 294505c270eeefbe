using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Context;

/// <summary>Reads one language's context file.</summary>
internal sealed class ContextRulesFile
{
    private const int DefaultReach = 12;

    private readonly PatternLists _lists = new();
    private readonly List<(Pattern Pattern, ContextCue Cue)> _phrases = [];

    /// <summary>Reads the file; mistakes are reported at their nodes.</summary>
    public ContextRules Read(PackNode root)
    {
        root.OnlyKeys("language", "lists", "rules");
        _lists.Read(root["lists"]);
        PackNode[] rows = [.. root.Required("rules")?.Items ?? []];
        ImmutableArray<ContextRule> rules = [.. rows.Select(Rule)];
        CheckIds(rows, rules);
        return new ContextRules(
            root.RequiredText("language"),
            rules,
            new Phrases<ContextCue>(_phrases, new Inflection([], undouble: false))
        );
    }

    private ContextRule Rule(PackNode row)
    {
        row.OnlyKeys(
            "id",
            "kind",
            "words",
            "direction",
            "scope",
            "reach",
            "ends",
            "lookalikes",
            "pastYear",
            "final",
            "afterBreak",
            "ofState",
            "fires",
            "spares"
        );
        var kind = Choice<ContextKind>(row, "kind", ContextKind.Negation);
        var rule = new ContextRule(
            row.RequiredText("id"),
            kind,
            Choice(row, "direction", ContextDirection.Forward),
            Choice(row, "scope", ContextScope.Clause),
            Reach(row),
            [.. row["ends"]?.Items.Select(end => end.Text).OfType<string>() ?? []],
            row.OptionalText("pastYear") == "true",
            row.OptionalText("final") == "true",
            row.OptionalText("afterBreak") == "true",
            row.OptionalText("ofState") == "true",
            row.OptionalText("fires"),
            row.OptionalText("spares")
        );
        if (kind is not (ContextKind.End or ContextKind.Proxy or ContextKind.ToldNow or ContextKind.ToldPast))
            foreach (string key in (ReadOnlySpan<string>)["fires", "spares"])
                row.RequiredText(key);
        foreach (Pattern pattern in _lists.Patterns(row.Required("words")))
            _phrases.Add((pattern, new ContextCue(rule, IsLookalike: false)));
        foreach (Pattern pattern in _lists.Patterns(row["lookalikes"]))
            _phrases.Add((pattern, new ContextCue(rule, IsLookalike: true)));
        return rule;
    }

    private static void CheckIds(PackNode[] rows, ImmutableArray<ContextRule> rules)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ends = rules.Where(rule => rule.Kind == ContextKind.End).Select(rule => rule.Id).ToHashSet();
        for (int i = 0; i < rules.Length; i++)
        {
            if (!seen.Add(rules[i].Id))
                rows[i].Report($"The id '{rules[i].Id}' stands twice.", "Give each row its own id.");
            foreach (string end in rules[i].Ends.Where(end => !ends.Contains(end)))
                rows[i].Report($"'{end}' is no end row.", $"Use one of: {string.Join(", ", ends)}.");
        }
    }

    private static int Reach(PackNode row)
    {
        if (row.OptionalText("reach") is not { } text)
            return DefaultReach;
        if (int.TryParse(text, CultureInfo.InvariantCulture, out int reach) && reach > 0)
            return reach;
        row["reach"]!.Report($"'{text}' is no number of words.", "Write a whole number.");
        return DefaultReach;
    }

    private static TEnum Choice<TEnum>(PackNode row, string key, TEnum fallback)
        where TEnum : struct, Enum
    {
        if (row.OptionalText(key) is not { } text)
            return fallback;
        if (Enum.TryParse(text, ignoreCase: true, out TEnum value))
            return value;
        row[key]!.Report(
            $"'{text}' is no {key}.",
            $"Use one of: {string.Join(", ", Enum.GetNames<TEnum>()).ToLowerInvariant()}."
        );
        return fallback;
    }
}
