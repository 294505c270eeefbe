using System.Collections.Immutable;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Context;

/// <summary>The word lists of a file and the patterns that use them. A list is known to the lists and patterns below it.</summary>
internal sealed class PatternLists
{
    private readonly Dictionary<string, Pattern> _lists = new(StringComparer.Ordinal);

    /// <summary>Reads a map of lists.</summary>
    public void Read(PackNode? lists)
    {
        foreach ((string name, PackNode node) in lists?.Entries ?? [])
            Add(name, [.. Patterns(node)]);
    }

    /// <summary>Makes patterns usable as <c>&lt;name&gt;</c>.</summary>
    public void Add(string name, ImmutableArray<Pattern> patterns)
    {
        if (patterns.Length > 0)
            _lists[name] = new Pattern.OneOf(patterns);
    }

    /// <summary>The patterns of a list of phrases; those that cannot be read are reported and left out.</summary>
    public IEnumerable<Pattern> Patterns(PackNode? node)
    {
        foreach (PackNode item in node?.Items ?? [])
        {
            Pattern? pattern = PatternParser.Parse(item.Text ?? "", _lists.GetValueOrDefault, out string? mistake);
            if (pattern is not null)
                yield return pattern;
            else
                item.Report(
                    $"The phrase '{item.Text}' cannot be read: {mistake}.",
                    "Write words, (a|b), [optional], ..., begin*, =exact or <list>."
                );
        }
    }
}
