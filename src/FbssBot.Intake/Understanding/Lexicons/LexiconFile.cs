using System.Collections.Immutable;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>Reads one language's lexicon file (dialogs/fbss/lexicon/en.yaml). Its form is described in README.md beside it.</summary>
internal sealed class LexiconFile
{
    private readonly Dictionary<string, Pattern> _lists = new(StringComparer.Ordinal);
    private readonly List<(Pattern Pattern, Meaning Meaning)> _phrases = [];

    /// <summary>Names of the marks that the file defines.</summary>
    public HashSet<string> Marks { get; } = new(StringComparer.Ordinal);

    /// <summary>linkId and option of every option phrase with the node it stands at, for checking against the questionnaire.</summary>
    public List<(string LinkId, string OptionId, PackNode Node)> Options { get; } = [];

    /// <summary>Reads the file; mistakes are reported at their nodes.</summary>
    public LanguageLexicon Read(PackNode root)
    {
        root.OnlyKeys(
            "language",
            "inflection",
            "function-words",
            "common-words",
            "lists",
            "marks",
            "answers",
            "either",
            "unlisted",
            "sided",
            "scores",
            "tables",
            "terms",
            "commands"
        );
        ReadLists(root["lists"]);
        ReadMarks(root["marks"]);
        ReadAnswers(root["answers"]);
        ReadEither(root["either"]);
        ReadUnlisted(root["unlisted"]);
        ReadSided(root["sided"]);
        ReadScores(root["scores"]);
        ReadTables(root["tables"]);
        ReadTerms(root["terms"]);
        ReadCommands(root["commands"]);
        return new LanguageLexicon(
            root.RequiredText("language"),
            ReadInflection(root["inflection"]),
            Words(root["function-words"]),
            Words(root["common-words"]),
            _phrases
        );
    }

    private void ReadLists(PackNode? lists)
    {
        foreach ((string name, PackNode node) in lists?.Entries ?? [])
            if (Patterns(node).ToImmutableArray() is { Length: > 0 } patterns)
                _lists[name] = new Pattern.OneOf(patterns);
    }

    private void ReadMarks(PackNode? marks)
    {
        foreach ((string name, PackNode node) in marks?.Entries ?? [])
        {
            Marks.Add(name);
            var patterns = Patterns(node).ToImmutableArray();
            Add(patterns, new Meaning.Mark(name));
            if (patterns.Length > 0)
                _lists.TryAdd(name, new Pattern.OneOf(patterns));
        }
    }

    private void ReadAnswers(PackNode? answers)
    {
        foreach ((string linkId, PackNode options) in answers?.Entries ?? [])
        foreach ((string optionId, PackNode node) in options.Entries)
        {
            Options.Add((linkId, optionId, node));
            if (node.IsMap)
                node.OnlyKeys("anywhere", "asked", "hint");
            PackNode? anywhere = node.IsMap ? node["anywhere"] : node;
            if (anywhere is not null)
                Add(Patterns(anywhere), new Meaning.Option(linkId, optionId, AskedOnly: false));
            if (node["asked"] is { } asked)
                Add(Patterns(asked), new Meaning.Option(linkId, optionId, AskedOnly: true));
            if (node["hint"] is { } hint)
                Add(Patterns(hint), new Meaning.Option(linkId, optionId, AskedOnly: true, Hint: true));
        }
    }

    private void ReadEither(PackNode? either)
    {
        foreach ((string linkId, PackNode words) in either?.Entries ?? [])
        foreach ((string several, PackNode node) in words.Entries)
        {
            ImmutableArray<string> optionIds = [.. several.Split('/', StringSplitOptions.TrimEntries)];
            if (optionIds.Length < 2)
                node.Report(
                    $"'{several}' is one option; there is nothing to ask about.",
                    "Name the options it may be with ' / ' between them, or put the words under answers."
                );
            foreach (string optionId in optionIds)
                Options.Add((linkId, optionId, node));
            Add(Patterns(node), new Meaning.Either(linkId, optionIds));
        }
    }

    private void ReadUnlisted(PackNode? unlisted)
    {
        foreach ((string linkId, PackNode node) in unlisted?.Entries ?? [])
            Add(Patterns(node), new Meaning.Unlisted(linkId));
    }

    private void ReadSided(PackNode? sided)
    {
        foreach ((string linkId, PackNode parts) in sided?.Entries ?? [])
        foreach ((string part, PackNode node) in parts.Entries)
            Add(Patterns(node), new Meaning.SidedPart(linkId, part));
    }

    private void ReadScores(PackNode? scores)
    {
        foreach ((string linkId, PackNode node) in scores?.Entries ?? [])
            Add(Patterns(node), new Meaning.Role(linkId));
    }

    private void ReadTables(PackNode? tables)
    {
        foreach ((string table, PackNode columns) in tables?.Entries ?? [])
        foreach ((string column, PackNode options) in columns.Entries)
        foreach ((string option, PackNode node) in options.Entries)
            Add(Patterns(node), new Meaning.Cell(table, column, option));
    }

    private void ReadTerms(PackNode? terms)
    {
        foreach ((string kind, PackNode values) in terms?.Entries ?? [])
        foreach ((string value, PackNode node) in values.Entries)
        {
            if (kind == SendWishes.Term && SendWishes.Named(value) is null)
                node.Report(
                    $"'{value}' is nothing that can be done with what was noted.",
                    $"Use one of: {string.Join(", ", SendWishes.Names)}."
                );
            Add(Patterns(node), new Meaning.Term(kind, value));
        }
    }

    private void ReadCommands(PackNode? commands)
    {
        foreach ((string command, PackNode node) in commands?.Entries ?? [])
            ReadCommand(command, node);
    }

    private void ReadCommand(string command, PackNode node)
    {
        if (!node.IsMap)
        {
            Add(Patterns(node), new Meaning.Order(command, null, OrderReach.Message));
            return;
        }
        foreach ((string key, PackNode phrases) in node.Entries)
            Add(Patterns(phrases), Order(command, key));
    }

    private static Meaning.Order Order(string command, string key) =>
        key switch
        {
            "whole" => new Meaning.Order(command, null, OrderReach.Message),
            "clause" => new Meaning.Order(command, null, OrderReach.Clause),
            "anywhere" => new Meaning.Order(command, null, OrderReach.Anywhere),
            _ => new Meaning.Order(command, Topic: key, OrderReach.Anywhere),
        };

    private static Inflection ReadInflection(PackNode? node) =>
        new(Endings(node?["rules"]), node?.OptionalText("undouble") == "true", Endings(node?["clipped"]));

    private static ImmutableArray<(string Suffix, string Replacement)> Endings(PackNode? rules)
    {
        var endings = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (PackNode rule in rules?.Items ?? [])
        {
            string[] sides = (rule.Text ?? "").Split('>');
            if (sides.Length == 2 && sides[0].Length > 0)
                endings.Add((sides[0], sides[1]));
            else
                rule.Report(
                    "An inflection rule has the form 'ending>replacement'.",
                    "Write for example 'ies>y' or 'ing>'."
                );
        }
        return endings.ToImmutable();
    }

    private static IEnumerable<string> Words(PackNode? node) =>
        (node?.Items ?? []).SelectMany(item => Tokenizer.Words(item.Text ?? "")).Select(word => word.Text);

    private void Add(IEnumerable<Pattern> patterns, Meaning meaning)
    {
        foreach (Pattern pattern in patterns)
            _phrases.Add((pattern, meaning));
    }

    private IEnumerable<Pattern> Patterns(PackNode node)
    {
        if (node.IsMap)
            node.Report("A list of phrases is expected here.", "Write '- phrase' lines.");
        foreach (PackNode item in node.Items)
        foreach (string phrase in PatternParser.Phrases(item.Text ?? ""))
        {
            Pattern? pattern = PatternParser.Parse(phrase, Listed, out string? mistake);
            if (pattern is not null)
                yield return pattern;
            else
                item.Report(
                    $"The phrase '{phrase}' cannot be read: {mistake}.",
                    "See README.md beside this file for the form."
                );
        }
    }

    private Pattern? Listed(string name) => _lists.GetValueOrDefault(name);
}
