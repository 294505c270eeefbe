using System.Collections.Frozen;
using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Summary;

/// <summary>What the clinician's page holds, in which order and words: pack data (summary.yaml).</summary>
public sealed record SummaryPlan
{
    /// <summary>A page without sections, for packs that bring none.</summary>
    public static readonly SummaryPlan Empty = new();

    /// <summary>Heading of the page.</summary>
    public LocalizedText Title { get; init; } = new("");

    /// <summary>What the reader must know first.</summary>
    public LocalizedText Notice { get; init; } = new("");

    /// <summary>Last line.</summary>
    public LocalizedText Footnote { get; init; } = new("");

    /// <summary>Words by their name in <see cref="SummaryWords"/>.</summary>
    public FrozenDictionary<string, LocalizedText> Words { get; init; } = FrozenDictionary<string, LocalizedText>.Empty;

    /// <summary>Short names of levels, tiers and red flags.</summary>
    public FrozenDictionary<string, LocalizedText> Names { get; init; } = FrozenDictionary<string, LocalizedText>.Empty;

    /// <summary>The sections in order.</summary>
    public ImmutableArray<PlannedSection> Sections { get; init; } = [];

    /// <summary>A word in a language; its name where the pack has none.</summary>
    public string Word(string name, string language) => Words.GetValueOrDefault(name)?.In(language) ?? name;

    /// <summary>The short name of an id in a language; the id where the pack has none.</summary>
    public string Name(string id, string language) => Names.GetValueOrDefault(id)?.In(language) ?? id;
}

/// <summary>How a section comes about.</summary>
public enum SectionKind
{
    /// <summary>Its lines, from answers.</summary>
    Answers,

    /// <summary>Its lines once for each operation.</summary>
    Operations,

    /// <summary>The signs.</summary>
    Signs,

    /// <summary>The contributors with their evidence.</summary>
    Contributors,

    /// <summary>Chosen treatments with what the table says of each.</summary>
    Treatments,

    /// <summary>Red flags: raised, lowered, denied, not asked.</summary>
    Flags,

    /// <summary>Its lines, and the patient's words that answer no question.</summary>
    Words,

    /// <summary>The checklist given.</summary>
    Checklist,

    /// <summary>Who answered, how, when, what was left out.</summary>
    Source,
}

/// <summary>One section.</summary>
/// <param name="Id">Its id, also in the page's HTML.</param>
/// <param name="Title">Heading.</param>
/// <param name="Kind">How it comes about.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="After">Lines below what is repeated.</param>
/// <param name="Chosen">The question whose options were chosen (treatments).</param>
/// <param name="Row">linkId of an option's row, with {option} in its place (treatments).</param>
/// <param name="Notes">The notes for the clinic stand in this section.</param>
public sealed record PlannedSection(
    string Id,
    LocalizedText Title,
    SectionKind Kind,
    ImmutableArray<PlannedLine> Lines,
    ImmutableArray<PlannedLine> After,
    string? Chosen,
    string? Row,
    bool Notes
);

/// <summary>One line.</summary>
/// <param name="Label">Before the line; null: none.</param>
/// <param name="Latest">Its questions about an operation are read from the latest one.</param>
/// <param name="Verbatim">The patient's own words stand behind the answers.</param>
/// <param name="Parts">What it holds.</param>
/// <param name="Affirmed">It stands only where something is affirmed: a "no" is no concern.</param>
public sealed record PlannedLine(
    LocalizedText? Label,
    bool Latest,
    bool Verbatim,
    ImmutableArray<PlannedPart> Parts,
    bool Affirmed = false
);

/// <summary>One answer or computed value in a line.</summary>
/// <param name="Id">linkId, or id of the derived value.</param>
/// <param name="Derived">Whether it is a derived value.</param>
/// <param name="As">Wording around {value}; null: the value alone.</param>
public sealed record PlannedPart(string Id, bool Derived, LocalizedText? As);
