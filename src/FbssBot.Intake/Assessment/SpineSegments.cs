using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FbssBot.Intake.Assessment;

/// <summary>Counts the neighbouring pairs of levels that a text names: "L4-L5" is one, "L3-S1" is three, separate pairs add up.</summary>
internal static partial class SpineSegments
{
    /// <summary>"L4-L5", "L4/5", "C5 to C7", "L3 a S1", "L4 L5"</summary>
    [GeneratedRegex(
        @"\b(?<a>[a-z])\s?(?<m>\d{1,2})\s*(?:[-–—/]|\b(?:to|through|thru|a|al|hasta)\b)?\s*(?:(?<b>[a-z])\s?)?(?<n>\d{1,2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pair { get; }

    /// <summary>Number of different neighbouring pairs in <paramref name="text"/>; null where no pair is named.</summary>
    public static int? In(string text, ImmutableArray<string> levels)
    {
        HashSet<int> pairs = [];
        foreach (Match match in Pair.Matches(text))
        {
            string letter = match.Groups["a"].Value;
            string second = match.Groups["b"].Success ? match.Groups["b"].Value : letter;
            int from = Index(levels, letter + match.Groups["m"].Value);
            int to = Index(levels, second + match.Groups["n"].Value);
            if (from < 0 || to < 0)
                continue;
            for (int at = Math.Min(from, to); at < Math.Max(from, to); at++)
                pairs.Add(at);
        }
        return pairs.Count == 0 ? null : pairs.Count;
    }

    private static int Index(ImmutableArray<string> levels, string level)
    {
        for (int i = 0; i < levels.Length; i++)
            if (string.Equals(levels[i], level, StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }
}
