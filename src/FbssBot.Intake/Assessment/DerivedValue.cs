using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FbssBot.Intake.Assessment;

/// <summary>What kind of value a derived value is, for the check of conditions.</summary>
public enum DerivedType
{
    /// <summary>A number, perhaps a range.</summary>
    Number,

    /// <summary>True, false or unknown.</summary>
    Boolean,

    /// <summary>A set of codes.</summary>
    Codes,
}

/// <summary>A value computed from answers by one of the engine's general functions; everything clinical in it is pack data.</summary>
public sealed record DerivedValue
{
    /// <summary>"d.…".</summary>
    public required string Id { get; init; }

    /// <summary>Kind of value.</summary>
    public required DerivedType Type { get; init; }

    /// <summary>How it is computed.</summary>
    public required DerivedFunction Function { get; init; }

    /// <summary>What it is computed from: questions, derived values, or a group.</summary>
    public ImmutableArray<string> Of { get; init; } = [];

    /// <summary>The repeating group for which it is computed instance by instance; null for one value.</summary>
    public string? Per { get; init; }

    /// <summary>Every code it can have.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>UCUM unit; null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Digits kept after the point; null: all.</summary>
    public int? Decimals { get; init; }

    /// <summary>Length of the unit in days, for elapsed time.</summary>
    public decimal DaysPerUnit { get; init; } = 1;

    /// <summary>Unknown whenever this is true.</summary>
    public Condition? UnknownWhen { get; init; }

    /// <summary>True when this is true.</summary>
    public Condition? TrueWhen { get; init; }

    /// <summary>False when this is true and <see cref="TrueWhen"/> is not.</summary>
    public Condition? FalseWhen { get; init; }

    /// <summary>Code of an answer to code of the result.</summary>
    public FrozenDictionary<string, string> Codes { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>How the code of a region is recognised in words.</summary>
    public ImmutableArray<RegionWords> Regions { get; init; } = [];

    /// <summary>Levels in anatomical order.</summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>Pairs of codes that lie apart.</summary>
    public ImmutableArray<(string First, string Second)> Apart { get; init; } = [];

    /// <summary>The question that holds the chosen codes, where <see cref="Of"/> is another.</summary>
    public string? Chosen { get; init; }

    /// <summary>linkId of the row of a chosen code, with {option} in its place.</summary>
    public string? Row { get; init; }

    /// <summary>Codes of the row that count.</summary>
    public ImmutableArray<string> In { get; init; } = [];

    /// <summary>The code that stands for nothing chosen.</summary>
    public string? ZeroIf { get; init; }

    /// <summary>Words that take back the names after them ("stopped", "no").</summary>
    public ImmutableArray<string> TakenBackBefore { get; init; } = [];

    /// <summary>Words that take back the names before them ("tramadol, stopped").</summary>
    public ImmutableArray<string> TakenBackAfter { get; init; } = [];

    /// <summary>Words that end the reach of those ("but", "now").</summary>
    public ImmutableArray<string> ReachEnds { get; init; } = [];
}

/// <summary>How a region is named: the letter of its levels, or words.</summary>
public sealed record RegionWords(string Code, ImmutableArray<string> Letters, ImmutableArray<string> Words);

/// <summary>The general functions behind derived values.</summary>
public enum DerivedFunction
{
    /// <summary>Whole years from a date to today; a partial date gives a range.</summary>
    YearsSince,

    /// <summary>Time from a date to today in units of <see cref="DerivedValue.DaysPerUnit"/>; a partial date gives a range, never after today.</summary>
    TimeSince,

    /// <summary>Mean of numbers; unknown unless all are known.</summary>
    Mean,

    /// <summary>Sum of numbers or of the options' scores; unknown unless all are known.</summary>
    Sum,

    /// <summary>Codes of the chosen options through a table; options without an entry give none.</summary>
    OptionsToCodes,

    /// <summary>Regions named in text by levels (letter and number) or by words.</summary>
    SpineRegions,

    /// <summary>Number of neighbouring pairs in the levels named in text.</summary>
    SpineSegments,

    /// <summary>Whether two sets of codes lie wholly apart.</summary>
    AllApart,

    /// <summary>Largest number of instances that share a code; an instance without a known code widens the range.</summary>
    LargestShare,

    /// <summary>Number of instances of a group that hold an answer.</summary>
    CountInstances,

    /// <summary>Number of chosen options.</summary>
    CountOptions,

    /// <summary>Number of chosen options whose row has a counted code; rows without an answer widen the range.</summary>
    CountRows,

    /// <summary>Classes of the medicines named in a text, and of chosen treatments whose row has a counted code.</summary>
    MedicineClasses,

    /// <summary>True by one condition, false by another, else unknown.</summary>
    When,

    /// <summary>Number of different questions, of those that the evidence rules read, with an answer that says something.</summary>
    CountEvidenceQuestions,

    /// <summary>A setting of the clinic.</summary>
    Setting,
}
