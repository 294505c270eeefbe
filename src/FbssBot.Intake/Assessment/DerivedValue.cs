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

    /// <summary>Name of the function: see <see cref="DerivedFunction"/>.</summary>
    public required DerivedFunction Function { get; init; }

    /// <summary>The repeating group for which it is computed instance by instance; null for one value.</summary>
    public string? Group { get; init; }

    /// <summary>What it is computed from: questions, derived values, or a group.</summary>
    public ImmutableArray<string> From { get; init; } = [];

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

    /// <summary>True (or counted) when this is true.</summary>
    public Condition? TrueWhen { get; init; }

    /// <summary>False when this is true and <see cref="TrueWhen"/> is not.</summary>
    public Condition? FalseWhen { get; init; }

    /// <summary>Code of an answer, or letter of a level, to code of the result.</summary>
    public FrozenDictionary<string, string> Map { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Words to look for in the text of a question, by code of the result.</summary>
    public ImmutableArray<CodeWords> Words { get; init; } = [];

    /// <summary>Levels in anatomical order.</summary>
    public ImmutableArray<string> Order { get; init; } = [];

    /// <summary>Pairs of codes that exclude each other.</summary>
    public ImmutableArray<(string, string)> Pairs { get; init; } = [];

    /// <summary>Codes that count as nothing chosen.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>Column of a table question that is read.</summary>
    public string? Column { get; init; }

    /// <summary>Codes in <see cref="Column"/> that count.</summary>
    public ImmutableArray<string> Counts { get; init; } = [];

    /// <summary>Words that take back what follows them in the same part of a list ("stopped", "no").</summary>
    public ImmutableArray<string> Negations { get; init; } = [];
}

/// <summary>Words that stand for a code in the text of one question.</summary>
public sealed record CodeWords(string Question, string Code, ImmutableArray<string> Words);

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

    /// <summary>Codes of answers through a map; codes without an entry give none.</summary>
    MapCodes,

    /// <summary>Codes from level names (letter and number) and words in text.</summary>
    CodesInText,

    /// <summary>Number of neighbouring pairs in the level ranges of a text.</summary>
    SegmentsInText,

    /// <summary>Whether two sets of codes lie wholly on opposite sides of a pair.</summary>
    Opposed,

    /// <summary>Largest number of instances that share a code; an unknown instance widens the range.</summary>
    MostSharing,

    /// <summary>Number of instances of a group that hold an answer.</summary>
    CountInstances,

    /// <summary>Number of chosen codes.</summary>
    CountCodes,

    /// <summary>Number of rows of a table, one for each chosen code, whose column has one of the counted codes.</summary>
    CountRows,

    /// <summary>Classes of the medicines named in a text, and of chosen treatments whose column has one of the counted codes.</summary>
    MedicineClasses,

    /// <summary>Truth of a condition, false of another, else unknown.</summary>
    When,

    /// <summary>Number of different questions, of those that the evidence rules read, with an answer that says something.</summary>
    CountAnswered,

    /// <summary>A setting of the clinic.</summary>
    Configuration,
}
