using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace FbssBot.Intake.Assessment;

/// <summary>Finds the regions that a text names, by levels or by words.</summary>
internal sealed partial class RegionNames
{
    private readonly FrozenDictionary<char, string> _byLetter;
    private readonly (string Code, string[] Words)[] _words;

    public RegionNames(DerivedValue derived)
    {
        _byLetter = derived
            .Regions.SelectMany(region =>
                region.Letters.Select(letter => (Letter: char.ToLowerInvariant(letter[0]), region.Code))
            )
            .DistinctBy(entry => entry.Letter)
            .ToFrozenDictionary(entry => entry.Letter, entry => entry.Code);
        _words =
        [
            .. derived.Regions.SelectMany(region => region.Words.Select(word => (region.Code, FoldedWords.Of(word)))),
        ];
    }

    /// <summary>"L4", "c 5", "T12"</summary>
    [GeneratedRegex(@"\b([a-z])\s?(\d{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Level { get; }

    /// <summary>The codes of the regions in <paramref name="text"/>.</summary>
    public IEnumerable<string> In(string text)
    {
        foreach (Match level in Level.Matches(text))
            if (_byLetter.TryGetValue(char.ToLowerInvariant(level.Groups[1].ValueSpan[0]), out string? code))
                yield return code;
        string[] words = FoldedWords.Of(text);
        foreach ((string code, string[] phrase) in _words)
            for (int at = 0; at < words.Length; at++)
                if (phrase.Length > 0 && FoldedWords.StandsAt(words, at, phrase))
                {
                    yield return code;
                    break;
                }
    }
}
