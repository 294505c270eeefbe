using System.Collections.Immutable;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>
/// "Is this happening now, or new, or getting worse?" Only an explicit "old and unchanged" or "somebody else" lowers a flag; any
/// other answer leaves it standing. Asked twice at most, the second time in other words.
/// </summary>
internal static class FlagCheck
{
    /// <summary>The choices, by message id.</summary>
    public static readonly ImmutableArray<string> Choices = [Now, OldChoice, "flag.check.other", Unsure];

    private const string Now = "flag.check.now";
    private const string OldChoice = "flag.check.old";
    private const string Unsure = "flag.check.unsure";

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
            // "Are you safe?" "No": what may be a matter of life is never lowered by a mere no.
            Onset.Denied when RedFlagWatch.IsNeverSilent(draft, flag) => Kept(draft, flag, isAsked),
            Onset.Denied when waiting.Tries == 0 && !isAsked => draft.Await(waiting with { Tries = 1 }),
            Onset.Denied => Lowered(draft, flag, isAsked),
            Onset.Unsure => Kept(draft, flag, isAsked),
            _ when waiting.Tries == 0 => draft.Await(waiting with { Tries = 1 }),
            _ => Kept(draft, flag, isAsked),
        };
    }

    private enum Onset
    {
        Unclear,
        Now,
        Old,
        Denied,
        Unsure,
    }

    private static Onset Meaning(Draft draft)
    {
        string? chosen = Reply.Chosen(draft, Choices);
        if (chosen is not null)
            return chosen switch
            {
                Now => Onset.Now,
                Unsure => Onset.Unsure,
                _ => Onset.Old,
            };
        ImmutableHashSet<string> concepts = draft.Context.Reading.Onsets;
        bool isNew = concepts.Contains(NewOnset) || concepts.Contains(Worsening);
        if (concepts.Contains(Old) && !isNew)
            return Onset.Old;
        if (Reply.IsYes(draft) || isNew)
            return Onset.Now;
        if (draft.Context.Reading.IsUnsure)
            return Onset.Unsure;
        return Reply.IsNo(draft) ? Onset.Denied : Onset.Unclear;
    }

    // A flag that was only asked about stays open, and the clinic sees that; one that was raised stays raised.
    private static Draft Kept(Draft draft, string flag, bool isAsked) =>
        isAsked ? draft.Say("flag.unsure").Released() : Confirmed(draft.Released(), flag);

    private static Draft Confirmed(Draft draft, string flag) =>
        draft.First(new Pending(PendingKinds.FlagSeen, About: flag));

    private static Draft Lowered(Draft draft, string flag, bool isAsked) =>
        RedFlagWatch
            .SetStatus(draft, flag, isAsked ? FlagStatus.Denied : FlagStatus.Lowered)
            .Say(isAsked ? "flag.denied" : "flag.lowered")
            .Released() with
        {
            Outcome = isAsked ? draft.Outcome : new OutcomeRequest("alerted", null),
        };
}
