using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.Context;

/// <summary>What a context phrase does to what stands in its scope.</summary>
public enum ContextKind
{
    /// <summary>It is denied.</summary>
    Negation,

    /// <summary>It may be so.</summary>
    Uncertain,

    /// <summary>It is somebody else's.</summary>
    Other,

    /// <summary>It is past and over.</summary>
    Historical,

    /// <summary>It is conditional, feared or asked about.</summary>
    Hypothetical,

    /// <summary>It is a manner of speaking: not so.</summary>
    Figurative,

    /// <summary>Says that the patient is somebody else than the writer: nobody in the message is "other".</summary>
    Proxy,

    /// <summary>Ends the scope of others.</summary>
    End,

    /// <summary>Tells what is so now ("I have", "can't"): decides what stands beside the date of an operation.</summary>
    ToldNow,

    /// <summary>Tells what was ("I had", "got").</summary>
    ToldPast,
}

/// <summary>Where the words lie on which a context phrase acts.</summary>
public enum ContextDirection
{
    /// <summary>After it ("no fever").</summary>
    Forward,

    /// <summary>Before it ("fever: none").</summary>
    Backward,

    /// <summary>On both sides ("years ago").</summary>
    Both,
}

/// <summary>How far a context phrase acts.</summary>
public enum ContextScope
{
    /// <summary>Until one of its ends, the end of the sentence or its reach.</summary>
    Clause,

    /// <summary>The whole sentence.</summary>
    Sentence,

    /// <summary>The whole message.</summary>
    Message,
}

/// <summary>One row of a context file (dialogs/fbss/context/en.yaml): a kind of phrase, what it does and how far.</summary>
/// <param name="Id">Its name, the same in every language.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Direction">To which side.</param>
/// <param name="Scope">How far.</param>
/// <param name="Reach">The most words it reaches.</param>
/// <param name="Ends">Ids of the end rows that stop it.</param>
/// <param name="PastYear">Counts only with a year before this one.</param>
/// <param name="Final">Counts only as the last words before a comma, a full stop or the end ("fever: none").</param>
/// <param name="AfterBreak">Counts only as the first words after a comma ("not sleeping, I have a fever").</param>
/// <param name="OfState">Says that a state is no trouble ("is fine"): what was done is not denied by it.</param>
/// <param name="Fires">A sentence in which it acts on the words in brackets.</param>
/// <param name="Spares">A sentence in which it does not; null for kinds without a scope.</param>
public sealed record ContextRule(
    string Id,
    ContextKind Kind,
    ContextDirection Direction,
    ContextScope Scope,
    int Reach,
    ImmutableArray<string> Ends,
    bool PastYear,
    bool Final,
    bool AfterBreak,
    bool OfState,
    string? Fires,
    string? Spares
);

/// <summary>What a phrase of a context file stands for: its row, or what only looks like that row.</summary>
internal sealed record ContextCue(ContextRule Rule, bool IsLookalike);
