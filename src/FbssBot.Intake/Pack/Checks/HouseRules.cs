using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FbssBot.Intake.Pack.Checks;

/// <summary>
/// Words and marks that no text of a pack may have (wording.yaml): a list of phrases per language. "#" in a phrase stands for any
/// number, so that "take #" finds a dose. Case does not matter; phrases match whole words.
/// </summary>
internal sealed class HouseRules
{
    /// <summary>No rules.</summary>
    public static readonly HouseRules None = new([], FrozenDictionary<string, ImmutableArray<string>>.Empty);

    private readonly ImmutableArray<string> _marks;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _never;

    private HouseRules(ImmutableArray<string> marks, FrozenDictionary<string, ImmutableArray<string>> never)
    {
        _marks = marks;
        _never = never;
    }

    /// <summary>Reads wording.yaml.</summary>
    public static HouseRules Parse(PackNode root, IReadOnlyList<string> languages)
    {
        root.OnlyKeys("marks", "never");
        foreach (string language in languages)
            if (root["never"]?[language] is null)
                root.Report($"'never' has no list for '{language}'.", $"Add '{language}:' with its list.");
        return new HouseRules(
            Texts(root["marks"]),
            (root["never"]?.Entries ?? []).ToFrozenDictionary(entry => entry.Key, entry => Texts(entry.Value))
        );
    }

    /// <summary>Reports each rule that <paramref name="text"/> breaks.</summary>
    public void Check(PackNode node, string text, string language)
    {
        foreach (string broken in Broken(text, language))
            node.Report(
                $"The text has '{broken}', which the house rules exclude.",
                "Say it in other words; see wording.yaml."
            );
    }

    /// <summary>The marks and phrases in <paramref name="text"/> that are excluded.</summary>
    public IEnumerable<string> Broken(string text, string language)
    {
        string words = Normal(text);
        return _marks
            .Where(mark => text.Contains(mark, StringComparison.Ordinal))
            .Concat(
                (_never.TryGetValue(language, out var never) ? never : []).Where(phrase =>
                    words.Contains($" {Normal(phrase).Trim()} ", StringComparison.Ordinal)
                )
            );
    }

    // " take # pills a day ": lower case, words apart by one blank, every number a "#", blanks at both ends.
    private static string Normal(string text)
    {
        var words = new System.Text.StringBuilder(" ");
        foreach (char c in text.ToLowerInvariant())
        {
            char last = words[^1];
            if (char.IsDigit(c))
                words.Append(
                    last == '#' ? ""
                    : last == ' ' ? "#"
                    : " #"
                );
            else if (c == '#' || char.IsLetter(c))
                words.Append(last == '#' && c != '#' ? " " : "").Append(c);
            else if (last != ' ')
                words.Append(' ');
        }
        return words.Append(' ').ToString();
    }

    private static ImmutableArray<string> Texts(PackNode? node) =>
        [.. (node?.Items ?? []).Select(n => n.Text).OfType<string>()];
}
