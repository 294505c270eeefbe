using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Understanding.Amending;

/// <summary>
/// What a message says about putting right what is on record: which answers it names, what it takes off, which side stands for which.
/// What it says the new answers are stands in the findings.
/// </summary>
public sealed record Amends
{
    /// <summary>Nothing of the kind.</summary>
    public static readonly Amends Nothing = new();

    /// <summary>Questions named ("my date of birth", "recovery 1"), in order: linkIds, with the number of the instance where one is said.</summary>
    public ImmutableArray<NamedPart> Items { get; init; } = [];

    /// <summary>Instances of a repeating group named ("the second operation"): linkIds of groups.</summary>
    public ImmutableArray<NamedPart> Instances { get; init; } = [];

    /// <summary>Words between a name and its value ("to", "should be").</summary>
    public ImmutableArray<TextSpan> Leads { get; init; } = [];

    /// <summary>Sides put in the place of others: "the right leg, not the left".</summary>
    public ImmutableArray<Swap> Swaps { get; init; } = [];

    /// <summary>Asks for something to be taken off ("remove sitting", "no TENS, take that out").</summary>
    public bool Removes { get; init; }

    /// <summary>Says that something on record is to be otherwise ("should be", "is wrong").</summary>
    public bool Corrects { get; init; }

    /// <summary>Says that what it tells comes on top of what is on record ("also", "as well").</summary>
    public bool Adds { get; init; }

    /// <summary>The repeating group of which there is one instance alone ("I only had one surgery"); null where nothing of it is said.</summary>
    public string? OnlyOne { get; init; }

    /// <summary>The repeating group of which an instance is said not to exist ("there was no second one"); null where nothing of it is said.</summary>
    public string? NoSuch { get; init; }
}

/// <summary>A part of what is on record that a message names.</summary>
/// <param name="Id">linkId of a question or a repeating group.</param>
/// <param name="Number">Which instance, from 1, 0 being the last; null where none is said.</param>
/// <param name="Span">Where it stands, with its number.</param>
public sealed record NamedPart(string Id, int? Number, TextSpan Span);

/// <summary>One answer put in the place of another.</summary>
public sealed record Swap(string LinkId, AnswerValue Old, AnswerValue New);
