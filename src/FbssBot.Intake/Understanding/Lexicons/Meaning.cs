using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>What a phrase of the lexicon stands for. The kinds are closed: the nested records are all there are.</summary>
public abstract record Meaning
{
    private Meaning() { }

    /// <summary>
    /// An option of a question. <paramref name="AskedOnly"/>: too general to count unless that question was asked.
    /// <paramref name="Hint"/>: counts only where nothing else in the message answers it.
    /// </summary>
    public sealed record Option(string LinkId, string OptionId, bool AskedOnly, bool Hint = false) : Meaning;

    /// <summary>A part of the body that becomes an option together with a side.</summary>
    public sealed record SidedPart(string LinkId, string Part) : Meaning;

    /// <summary>A word that may be any of these options of a question ("back"): where the question is open, it is asked which.</summary>
    public sealed record Either(string LinkId, ImmutableArray<string> OptionIds) : Meaning;

    /// <summary>Something that a question asks for and no option of it stands for ("high blood pressure"): its words are kept.</summary>
    public sealed record Unlisted(string LinkId) : Meaning;

    /// <summary>A cell of a table: how it was with the row's subject.</summary>
    public sealed record Cell(string Table, string Column, string OptionId) : Meaning;

    /// <summary>Which of several scores a number is ("at its worst").</summary>
    public sealed record Role(string LinkId) : Meaning;

    /// <summary>A kind of word that decides how others are read ("pain", "operation", "worsens").</summary>
    public sealed record Mark(string Name) : Meaning;

    /// <summary>A word with a fixed value: a number, an ordinal, a month, a unit, a side.</summary>
    public sealed record Term(string Kind, string Value) : Meaning;

    /// <summary>A command of the patient. <paramref name="Reach"/>: how much else may be said beside it.</summary>
    public sealed record Order(string Command, string? Topic, OrderReach Reach) : Meaning;
}
