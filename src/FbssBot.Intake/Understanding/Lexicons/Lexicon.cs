using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>The lexicon of a pack: how its questions are read, and the words of each language. Immutable, thread-safe.</summary>
public sealed class Lexicon
{
    private Lexicon(ReadingRules rules, ImmutableArray<LanguageLexicon> languages)
    {
        Rules = rules;
        Languages = languages;
    }

    /// <summary>How the questions are read.</summary>
    public ReadingRules Rules { get; }

    /// <summary>The languages, in the order of their files.</summary>
    public ImmutableArray<LanguageLexicon> Languages { get; }

    /// <summary>A lexicon without any word, for a questionnaire that brings none.</summary>
    public static Lexicon WithoutWords(IEnumerable<string> languages) =>
        new(
            ReadingRules.None,
            [
                .. languages.Select(language => new LanguageLexicon(
                    language,
                    new Inflection([], undouble: false),
                    [],
                    [],
                    []
                )),
            ]
        );

    /// <summary>
    /// Parses items.yaml and one file per language. Mistakes are added to the nodes' list; a mark that one language has and another
    /// lacks is one, for a rule without words would silently never act.
    /// </summary>
    public static Lexicon Parse(PackNode items, IReadOnlyList<PackNode> languages)
    {
        var read = new List<LanguageLexicon>();
        var marks = new List<(PackNode Root, HashSet<string> Names)>();
        foreach (PackNode root in languages)
        {
            var file = new LexiconFile();
            read.Add(file.Read(root));
            marks.Add((root, file.Marks));
        }
        foreach (string mark in marks.SelectMany(file => file.Names).Distinct(StringComparer.Ordinal))
        foreach ((PackNode root, HashSet<string> names) in marks)
            if (!names.Contains(mark))
                root.Report(
                    $"The mark '{mark}' is missing in this language.",
                    $"Add '{mark}:' with its phrases under 'marks:'."
                );
        return new Lexicon(ReadingRules.Read(items), [.. read]);
    }
}
