using System.Collections.Immutable;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>
/// "Is this happening now, or new, or getting worse?" Only an explicit "old and unchanged" or "somebody else" lowers a flag; any
/// other answer leaves it standing.
/// </summary>
internal static class FlagCheck
{
    /// <summary>The choices, by message id.</summary>
    public static readonly ImmutableArray<string> Choices = ["flag.check.now", "flag.check.old", "flag.check.other"];

    private const string NewOnset = "time.new";
    private const string Worsening = "time.worse";
    private const string Old = "time.old";

    public static Draft Answer(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        string flag = waiting.About!;
        bool isAsked = RedFlagWatch.IsOnlyAsked(draft.State, flag);
        return Meaning(draft) switch
        {
            Onset.Now => isAsked ? RedFlagWatch.Raise(draft.Released(), flag) : Confirmed(draft.Released(), flag),
            Onset.Old => Lowered(draft, flag, isAsked),
            Onset.Denied when waiting.Tries == 0 && !isAsked => draft.Await(waiting with { Tries = 1 }),
            Onset.Denied => Lowered(draft, flag, isAsked),
            _ when waiting.Tries == 0 => draft.Await(waiting with { Tries = 1 }),
            // A flag that was only asked about stays open, and the clinic sees that; one that was raised stays raised.
            _ => isAsked ? draft.Released() : Confirmed(draft.Released(), flag),
        };
    }

    private enum Onset
    {
        Unclear,
        Now,
        Old,
        Denied,
    }

    private static Onset Meaning(Draft draft)
    {
        string? chosen = Reply.Chosen(draft, Choices);
        if (chosen is not null)
            return chosen == Choices[0] ? Onset.Now : Onset.Old;
        ImmutableHashSet<string> concepts = draft.Context.Reading.Onsets;
        bool isNew = concepts.Contains(NewOnset) || concepts.Contains(Worsening);
        if (concepts.Contains(Old) && !isNew)
            return Onset.Old;
        if (Reply.IsYes(draft) || isNew)
            return Onset.Now;
        return Reply.IsNo(draft) ? Onset.Denied : Onset.Unclear;
    }

    private static Draft Confirmed(Draft draft, string flag) =>
        draft.First(new Pending(PendingKinds.FlagSeen, About: flag));

    private static Draft Lowered(Draft draft, string flag, bool isAsked) =>
        RedFlagWatch
            .SetStatus(draft, flag, isAsked ? FlagStatus.Denied : FlagStatus.Lowered)
            .Say("flag.lowered")
            .Released() with
        {
            Outcome = isAsked ? draft.Outcome : new OutcomeRequest("alerted", null),
        };
}
