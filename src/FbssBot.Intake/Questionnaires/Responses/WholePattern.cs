using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace FbssBot.Intake.Questionnaires;

/// <summary>A form's regex, which must fit the whole value (FHIR regex extension). No pattern can make the bot hang.</summary>
internal sealed class WholePattern
{
    private static readonly ConcurrentDictionary<string, WholePattern> Known = new(StringComparer.Ordinal);
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(50);

    private readonly Regex _regex;

    private WholePattern(string pattern) =>
        _regex = Linear(pattern) ?? new Regex(Whole(pattern), RegexOptions.None, Timeout);

    /// <summary>The pattern; compiled once. The number of patterns is that of the forms' items.</summary>
    public static WholePattern Of(string pattern) => Known.GetOrAdd(pattern, static text => new WholePattern(text));

    /// <summary>Whether the whole value fits. A match that takes too long counts as not fitting.</summary>
    public bool Fits(string value)
    {
        try
        {
            return _regex.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string Whole(string pattern) => $@"\A(?:{pattern})\z";

    // Look-arounds and back-references have no linear-time form.
    private static Regex? Linear(string pattern)
    {
        try
        {
            return new Regex(Whole(pattern), RegexOptions.NonBacktracking, Timeout);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
