using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Context;

namespace FbssBot.Intake.Understanding.Explaining;

/// <summary>Why a message was understood as it was: for whoever writes a pack or looks into a complaint. It quotes the patient and is never logged.</summary>
/// <param name="Reading">What was understood.</param>
/// <param name="Words">The words, as they were said and as they were taken.</param>
/// <param name="Scopes">What denies, doubts, dates or speaks of others, and over which words.</param>
/// <param name="Answers">Every possible answer in the words, and what became of it.</param>
/// <param name="Concepts">The concepts of red flags in the words.</param>
public sealed record Explanation(
    Reading Reading,
    ImmutableArray<ExplainedWord> Words,
    ImmutableArray<ExplainedScope> Scopes,
    ImmutableArray<ExplainedAnswer> Answers,
    ImmutableArray<ExplainedConcept> Concepts
);

/// <summary>A word of the message.</summary>
/// <param name="Said">As it was said.</param>
/// <param name="TakenAs">The word it was taken for a misspelling of; null where it was taken as it is.</param>
public sealed record ExplainedWord(string Said, string? TakenAs);

/// <summary>A phrase that decides how others are read.</summary>
/// <param name="Rule">Id of its row in the pack's context file.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Cue">The phrase.</param>
/// <param name="Over">The words it acts on.</param>
public sealed record ExplainedScope(string Rule, ContextKind Kind, string Cue, string Over);

/// <summary>A possible answer.</summary>
/// <param name="LinkId">The item.</param>
/// <param name="Value">The answer.</param>
/// <param name="Words">Where it was found.</param>
/// <param name="Context">The context of these words.</param>
/// <param name="Fate">What became of it.</param>
public sealed record ExplainedAnswer(string LinkId, AnswerValue Value, string Words, SpanContext Context, Fate Fate);

/// <summary>A concept of a red flag.</summary>
/// <param name="Id">Id in the pack ("sym.weak").</param>
/// <param name="Words">Where it was found.</param>
/// <param name="Counts">It is so, now, and the patient's own.</param>
public sealed record ExplainedConcept(string Id, string Words, bool Counts);

/// <summary>What became of a possible answer.</summary>
public enum Fate
{
    /// <summary>It is an answer.</summary>
    Recorded,

    /// <summary>The patient says that it is not so, or not any more.</summary>
    Denied,

    /// <summary>It is another person's, feared, imagined or asked about.</summary>
    NotThePatientsOwn,

    /// <summary>Its words are a command.</summary>
    Command,

    /// <summary>The patient took it back in the same message.</summary>
    TakenBack,

    /// <summary>Another answer to the same question says more, or it belongs to a question that is asked by itself.</summary>
    GivenWay,
}
