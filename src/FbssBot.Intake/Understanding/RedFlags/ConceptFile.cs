using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>Reads one language's concepts (dialogs/fbss/concepts/en.yaml).</summary>
internal sealed class ConceptFile
{
    private readonly PatternLists _lists = new();
    private readonly List<(Pattern Pattern, ConceptExpression Expression)> _phrases = [];
    private readonly List<NumberRange> _numbers = [];
    private ImmutableHashSet<string> _negators = [];

    /// <summary>Reads the file; mistakes are reported at their nodes.</summary>
    public ConceptLanguage Read(PackNode root)
    {
        root.OnlyKeys("language", "inflection", "common-words", "negators", "lists", "concepts");
        _negators = WordSet(root["negators"]);
        _lists.Read(root["lists"]);
        foreach ((string id, PackNode node) in root.Required("concepts")?.Entries ?? [])
            Read(id, node);
        return new ConceptLanguage(
            root.RequiredText("language"),
            [.. _phrases.Select(phrase => phrase.Expression.Concept).Distinct()],
            new Phrases<ConceptExpression>(_phrases, Inflection(root["inflection"]), WordSet(root["common-words"])),
            [.. _numbers]
        );
    }

    private void Read(string id, PackNode node)
    {
        node.OnlyKeys("kind", "past", "anyone", "turns", "several", "under", "expressions", "lookalikes", "numbers");
        var concept = new Concept(
            id,
            Kind(node),
            node.OptionalText("past") == "true",
            node.OptionalText("anyone") == "true",
            node.OptionalText("turns") == "false",
            node.OptionalText("several") == "true",
            node.OptionalText("under")
        );
        ImmutableArray<Pattern> patterns = [.. _lists.Patterns(node.Required("expressions"))];
        _lists.Add(id, patterns);
        foreach (Pattern pattern in patterns)
            _phrases.Add((pattern, new ConceptExpression(concept, Negates(pattern), IsLookalike: false)));
        foreach (Pattern pattern in _lists.Patterns(node["lookalikes"]))
            _phrases.Add((pattern, new ConceptExpression(concept, OwnNegation: false, IsLookalike: true)));
        foreach (PackNode range in node["numbers"]?.Items ?? [])
            _numbers.Add(Range(range, new ConceptExpression(concept, OwnNegation: false, IsLookalike: false)));
    }

    private bool Negates(Pattern pattern) =>
        pattern switch
        {
            Pattern.Literal word => _negators.Contains(word.Text),
            Pattern.Row row => row.Parts.Any(Negates),
            Pattern.OneOf any => any.Parts.Any(Negates),
            _ => false,
        };

    private static NumberRange Range(PackNode node, ConceptExpression expression)
    {
        node.OnlyKeys("from", "to", "near", "notBefore");
        return new NumberRange(
            expression,
            Number(node, "from"),
            Number(node, "to"),
            WordSet(node["near"]),
            WordSet(node["notBefore"])
        );
    }

    private static decimal Number(PackNode node, string key)
    {
        string text = node.RequiredText(key);
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number))
            return number;
        if (text.Length > 0)
            node.Report($"'{text}' is not a number.", "Write a number with a point for decimals.");
        return 0;
    }

    private static ConceptKind Kind(PackNode node)
    {
        string text = node.RequiredText("kind");
        if (Enum.TryParse(text, ignoreCase: true, out ConceptKind kind))
            return kind;
        if (text.Length > 0)
            node.Report(
                $"'{text}' is no kind of concept.",
                $"Use one of: {string.Join(", ", Enum.GetNames<ConceptKind>()).ToLowerInvariant()}."
            );
        return ConceptKind.Near;
    }

    private static Inflection Inflection(PackNode? node)
    {
        var rules = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (PackNode rule in node?["rules"]?.Items ?? [])
        {
            string[] sides = (rule.Text ?? "").Split('>');
            if (sides.Length == 2 && sides[0].Length > 0)
                rules.Add((sides[0], sides[1]));
            else
                rule.Report("An inflection rule has the form 'ending>replacement'.", "Write for example 'ies>y'.");
        }
        return new Inflection(rules.ToImmutable(), node?.OptionalText("undouble") == "true");
    }

    private static ImmutableHashSet<string> WordSet(PackNode? node) =>
        [.. (node?.Items ?? []).SelectMany(item => Tokenizer.Words(item.Text ?? "")).Select(word => word.Text)];
}
