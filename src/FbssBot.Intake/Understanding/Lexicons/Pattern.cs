using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>
/// One way of saying something, as a tree. Written as words in a row; <c>(a|b)</c> one of several, <c>[a]</c> may be missing,
/// <c>...</c> up to four words between, <c>burn*</c> any word that begins so, <c>=word</c> that very form only,
/// <c>&lt;name&gt;</c> a word list of the file, <c>{a}</c> must follow and <c>{!a}</c> must not, without being part of it. See dialogs/fbss/lexicon/README.md.
/// </summary>
public abstract record Pattern
{
    private Pattern() { }

    /// <summary>A word in any of its inflections.</summary>
    public sealed record Literal(string Text, bool Exact) : Pattern;

    /// <summary>Any word that begins with <paramref name="Start"/>.</summary>
    public sealed record Prefix(string Start) : Pattern;

    /// <summary>All parts in order.</summary>
    public sealed record Row(ImmutableArray<Pattern> Parts) : Pattern;

    /// <summary>One of the parts.</summary>
    public sealed record OneOf(ImmutableArray<Pattern> Parts) : Pattern;

    /// <summary>The part or nothing.</summary>
    public sealed record Optional(Pattern Part) : Pattern;

    /// <summary>
    /// What must follow (or, <paramref name="Not"/>, must not) without being part of the phrase: "mid {and low back}" leaves the low
    /// back to its own phrase.
    /// </summary>
    public sealed record Ahead(Pattern Part, bool Not) : Pattern;

    /// <summary>Up to four words of the same sentence.</summary>
    public sealed record Gap : Pattern;

    /// <summary>The most words that a <see cref="Gap"/> skips.</summary>
    public const int GapWords = 4;

    /// <summary>Whether it can match without any word.</summary>
    public bool CanBeEmpty =>
        this switch
        {
            Optional or Gap or Ahead => true,
            Row row => row.Parts.All(part => part.CanBeEmpty),
            OneOf any => any.Parts.Any(part => part.CanBeEmpty),
            _ => false,
        };
}
