using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace FbssBot.Intake.Pack;

/// <summary>The {names} in texts of a pack that the bot replaces.</summary>
public static partial class Placeholders
{
    /// <summary>
    /// Every name that the engine has a value for. By region: emergency, crisis, poison. By clinic: clinic, clinicPhone,
    /// privacyContact. The others belong to the message in which they stand.
    /// </summary>
    public static readonly FrozenSet<string> Known = new[]
    {
        "emergency clinicPhone clinic privacyContact crisis poison flagAdvice",
        "n m section items label value why choices a b old new check advice done of date link quote",
        "reason question min max unit option number code",
    }
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"{clinicPhone}"</summary>
    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder { get; }

    /// <summary>The names in <paramref name="text"/>, each once, in order.</summary>
    public static IEnumerable<string> In(string text) =>
        Placeholder.Matches(text).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>The text with every placeholder replaced; spaces that an empty value leaves behind are removed.</summary>
    /// <exception cref="KeyNotFoundException">A placeholder has no value.</exception>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return text;
        bool emptied = false;
        string filled = Placeholder.Replace(
            text,
            match =>
            {
                string name = match.Groups[1].Value;
                if (!values.TryGetValue(name, out string? value))
                    throw new KeyNotFoundException($"No value for the placeholder {{{name}}}.");
                emptied |= value.Length == 0;
                return value;
            }
        );
        return emptied ? filled.Replace("  ", " ", StringComparison.Ordinal).Trim() : filled;
    }
}
