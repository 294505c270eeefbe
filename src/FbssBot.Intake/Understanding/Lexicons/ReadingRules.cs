using System.Collections.Frozen;
using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>When the phrases of a question count: which kinds of words (marks) must stand near, and which must not.</summary>
/// <param name="Needs">One of these marks must be in the same sentence; empty: nothing is needed.</param>
/// <param name="Unless">None of these may be in the same clause.</param>
public sealed record Surroundings(ImmutableArray<string> Needs, ImmutableArray<string> Unless)
{
    /// <summary>Counts anywhere.</summary>
    public static readonly Surroundings Any = new([], []);
}

/// <summary>How the phrases of one question are read.</summary>
public sealed record QuestionRules
{
    /// <summary>Rules of a question about which nothing is said.</summary>
    public static readonly QuestionRules Default = new();

    /// <summary>Conditions when this question was asked.</summary>
    public Surroundings Asked { get; init; } = Surroundings.Any;

    /// <summary>Conditions when another question was asked, or none.</summary>
    public Surroundings Elsewhere { get; init; } = Surroundings.Any;

    /// <summary>The only other questions at which it may be answered; empty: all.</summary>
    public ImmutableArray<string> OnlyAt { get; init; } = [];

    /// <summary>How part and side make an option: "{part}-{side}"; null where sides do not matter.</summary>
    public string? Sided { get; init; }

    /// <summary>The option id of a part of the body with its side; null where sides do not matter.</summary>
    public string? SidedOption(string part, string side) =>
        Sided?.Replace("{part}", part, StringComparison.Ordinal).Replace("{side}", side, StringComparison.Ordinal);

    /// <summary>What the patient was told counts like what is so (complications, tests): negation alone stops it.</summary>
    public bool Reported { get; init; }

    /// <summary>A history is asked for: what was once counts too.</summary>
    public bool History { get; init; }

    /// <summary>What was done is asked for: that it went fine does not deny it.</summary>
    public bool Event { get; init; }

    /// <summary>A mark within which no phrase counts: the reason for an operation names none; null for none.</summary>
    public string? NotIn { get; init; }

    /// <summary>Options that do not count beside words of a kind: "halfway" leaves no full recovery, whatever else is told.</summary>
    public ImmutableArray<(string OptionId, string Mark)> Beside { get; init; } = [];
}

/// <summary>A repeating group whose instances are told in one story.</summary>
/// <param name="Group">linkId of the group.</param>
/// <param name="Anchor">Its item that says what it was.</param>
/// <param name="When">Its item that says when.</param>
/// <param name="Near">Mark that must stand in the sentence of a date in a story for the date to belong to the group.</param>
/// <param name="NotNear">Mark that keeps a date of its clause out of the group.</param>
/// <param name="Rival">Mark of other things that have dates (tests): a date nearer to one is not of the group; null for none.</param>
/// <param name="Planned">Mark of what is only planned, proposed or wished: its clause tells of no instance; null for none.</param>
/// <param name="AskedAt">Questions at which what is told is about the group.</param>
/// <param name="Implies">Question and option that a told instance implies; null where none.</param>
public sealed record GroupRules(
    string Group,
    string Anchor,
    string When,
    string Near,
    string NotNear,
    string? Rival,
    string? Planned,
    ImmutableArray<string> AskedAt,
    (string LinkId, string OptionId)? Implies
);

/// <summary>A table whose rows are the options of a question.</summary>
/// <param name="Table">linkId of the table.</param>
/// <param name="Rows">The question whose options are the rows.</param>
/// <param name="Cell">linkId of a cell: "q.tx-help/{row}/{column}".</param>
/// <param name="OnlyAt">The only questions at which cells are read; empty: all.</param>
public sealed record TableRules(string Table, string Rows, string Cell, ImmutableArray<string> OnlyAt);

/// <summary>How the questions of a pack are read, whatever the language: dialogs/fbss/lexicon/items.yaml.</summary>
public sealed record ReadingRules
{
    /// <summary>Nothing is known about any question: option texts and types alone.</summary>
    public static readonly ReadingRules None = new();

    /// <summary>The open question as whose answer a free message is read.</summary>
    public string? Free { get; init; }

    /// <summary>Rules per linkId.</summary>
    public FrozenDictionary<string, QuestionRules> Questions { get; init; } =
        FrozenDictionary<string, QuestionRules>.Empty;

    /// <summary>Special kinds of values per linkId: person-name, contact, birth-date, spine-level, duration-months.</summary>
    public FrozenDictionary<string, string> Kinds { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The letter of the vertebrae of a region of the spine, by its option id.</summary>
    public FrozenDictionary<string, char> LevelLetters { get; init; } = FrozenDictionary<string, char>.Empty;

    /// <summary>The score that a free number "out of ten" answers; null where there is none.</summary>
    public string? DefaultScore { get; init; }

    /// <summary>The duration item and the mark that must stand near.</summary>
    public ImmutableArray<(string LinkId, string Near)> Durations { get; init; } = [];

    /// <summary>Groups told as stories.</summary>
    public ImmutableArray<GroupRules> Groups { get; init; } = [];

    /// <summary>Questions that are answered alone: what is said at one of a set answers only questions of that set.</summary>
    public ImmutableArray<ImmutableArray<string>> Alone { get; init; } = [];

    /// <summary>Whether what is said when one question was asked may answer another.</summary>
    public bool MayAnswer(string? asked, string linkId)
    {
        if (asked is null || asked == linkId)
            return true;
        bool alone = false;
        foreach (ImmutableArray<string> set in Alone)
        {
            if (!set.Contains(asked))
                continue;
            if (set.Contains(linkId))
                return true;
            alone = true;
        }
        return !alone;
    }

    /// <summary>Tables.</summary>
    public ImmutableArray<TableRules> Tables { get; init; } = [];

    /// <summary>The rules of one question.</summary>
    public QuestionRules Of(string linkId) => Questions.GetValueOrDefault(linkId) ?? QuestionRules.Default;

    /// <summary>Reads items.yaml; mistakes are reported at their nodes.</summary>
    public static ReadingRules Read(PackNode root) => ReadingRulesFile.Read(root);
}
