using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>Concepts that together meet a criterion.</summary>
/// <param name="All">Ids of the concepts.</param>
/// <param name="SameClause">They must be said in one clause; otherwise in one message.</param>
public sealed record Combination(ImmutableArray<string> All, bool SameClause);

/// <summary>How the words of a message raise one red flag. Its advice, questions and answers are in the knowledge.</summary>
/// <param name="Id">"rf.cauda-equina".</param>
/// <param name="Urgency">Place of its level in the pack's levels: 0 is the most urgent.</param>
/// <param name="Fire">Any of these raises it.</param>
/// <param name="Check">Any of these makes the bot ask.</param>
/// <param name="Escalate">Any of these makes a raised flag an emergency.</param>
/// <param name="BlockedBy">Concepts whose presence turns an alarm into a question ("iron").</param>
/// <param name="LowerIf">Onset concepts that turn an alarm into a question, unless something is new or worse.</param>
/// <param name="NeverSilent">What is past, feared or unclear is asked about.</param>
/// <param name="Grounds">Answers alone make the bot ask only where one of these was said in the conversation; none: no such limit.</param>
/// <param name="AsksSafety">Its question is whether the patient is safe, not whether it is new.</param>
public sealed record RedFlagWords(
    string Id,
    int Urgency,
    ImmutableArray<Combination> Fire,
    ImmutableArray<Combination> Check,
    ImmutableArray<Combination> Escalate,
    ImmutableArray<string> BlockedBy,
    ImmutableArray<string> LowerIf,
    bool NeverSilent,
    bool AsksSafety = false,
    ImmutableArray<Combination> Grounds = default
);
