using System.Collections.Immutable;
using FbssBot.Intake.Assessment;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>
/// "Is this happening now, or new, or getting worse?" Only an explicit "old and unchanged", "I do not have this" or "somebody else"
/// lowers a flag; any other answer leaves it standing. Asked twice at most, the second time in other words.
/// </summary>
internal static class FlagCheck
{
    /// <summary>Tries of a question that was answered with a bare "no": it said "this or that", so the no is asked about.</summary>
    public const int AfterNo = 2;

    private const string Now = "flag.check.now";
    private const string OldChoice = "flag.check.old";
    private const string Other = "flag.check.other";
    private const string Unsure = "flag.check.unsure";
    private const string GoneChoice = "flag.check.gone";
    private const string Never = "flag.check.never";

    private const string NewOnset = "time.new";
    private const string Worsening = "time.worse";
    private const string Old = "time.old";
    private const string Gone = "reply.gone";

    private static readonly ImmutableArray<string> Choices = [Now, OldChoice, Other, Unsure];
    private static readonly ImmutableArray<string> ChoicesAfterNo = [GoneChoice, OldChoice, Now, Never, Unsure];

    /// <summary>The choices under the question about a flag, in words: those of the flag, else those of every flag.</summary>
    public static ImmutableArray<string> ChoicesOf(Draft draft) =>
        OwnChoices(draft) is { IsEmpty: false } own
            ? [.. own.Select(choice => choice.Text.In(draft.State.Language))]
            : [.. IdsOf(draft).Select(id => Wording.Phrase.Of(draft, id))];

    private static ImmutableArray<string> IdsOf(Draft draft) =>
        draft.State.Waiting switch
        {
            { About: { } flag } when RedFlagWatch.AsksSafety(draft, flag) => FlagSafety.Choices,
            { Tries: AfterNo } => ChoicesAfterNo,
            _ => Choices,
        };

    /// <summary>The flag's own choices; none after a bare "no", when it is asked what became of it.</summary>
    private static ImmutableArray<CheckChoice> OwnChoices(Draft draft) =>
        draft.State.Waiting is { About: { } flag, Tries: not AfterNo } ? draft.Context.Flag(flag).CheckChoices : [];

    public static Draft Answer(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        string flag = waiting.About!;
        if (RedFlagWatch.IsTakenBack(draft, flag))
            return draft.Released();
        if (RedFlagWatch.AsksSafety(draft, flag))
            return FlagSafety.Answer(draft);
        bool isAsked = RedFlagWatch.IsOnlyAsked(draft.State, flag);
        return Meaning(draft) switch
        {
            Onset.Now => isAsked ? RedFlagWatch.Raise(draft.Released(), flag) : Confirmed(draft.Released(), flag),
            Onset.Old => Lowered(draft, flag, isAsked),
            Onset.Never => Denied(draft, flag),
            // What may be a matter of life is never lowered by a mere no.
            Onset.Denied when isAsked => RedFlagWatch.IsNeverSilent(draft, flag)
                ? Kept(draft, flag, isAsked)
                : Denied(draft, flag),
            Onset.Denied when waiting.Tries < AfterNo => draft.Await(waiting with { Tries = AfterNo }),
            Onset.Unclear when FlagRefusal.IsIn(draft) => FlagRefusal.Answer(draft).Released(),
            Onset.Unclear when waiting.Tries == 0 => draft.Await(waiting with { Tries = 1 }),
            _ => Kept(draft, flag, isAsked),
        };
    }

    private enum Onset
    {
        Unclear,
        Now,
        Old,
        Gone,
        Never,
        Denied,
        Unsure,
    }

    private static Onset Meaning(Draft draft)
    {
        ImmutableArray<CheckChoice> own = OwnChoices(draft);
        if (Reply.Place(draft, ChoicesOf(draft)) is { } place && !own.IsEmpty)
            return own[place].Means switch
            {
                CheckMeanings.Yes => Onset.Now,
                CheckMeanings.Unsure => Onset.Unsure,
                _ => Onset.Never,
            };
        if (Reply.Chosen(draft, IdsOf(draft)) is { } chosen && own.IsEmpty)
            return chosen switch
            {
                Now => Onset.Now,
                Unsure => Onset.Unsure,
                GoneChoice => Onset.Gone,
                Never => Onset.Never,
                _ => Onset.Old,
            };
        ImmutableHashSet<string> concepts = draft.Context.Reading.Onsets;
        // A question of its own asks whether it is so, not since when: "yes, ten years ago" is a yes.
        if (!own.IsEmpty)
            concepts = concepts.Except([Old, Gone, NewOnset, Worsening]);
        bool isNew = concepts.Contains(NewOnset) || concepts.Contains(Worsening);
        if (concepts.Contains(Old) && !isNew)
            return Onset.Old;
        if (concepts.Contains(Gone))
            return Onset.Gone;
        if (FlagRefusal.IsIn(draft))
            return Onset.Unclear;
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

    private static Draft Denied(Draft draft, string flag)
    {
        bool wasRaised = !RedFlagWatch.IsOnlyAsked(draft.State, flag);
        Draft denied = RedFlagWatch.SetStatus(draft, flag, FlagStatus.Denied).Say("flag.denied").Released();
        return wasRaised ? denied with { Outcome = new OutcomeRequest("alerted", null) } : denied;
    }

    private static Draft Lowered(Draft draft, string flag, bool isAsked) =>
        isAsked
            ? Denied(draft, flag)
            : RedFlagWatch.SetStatus(draft, flag, FlagStatus.Lowered).Say("flag.lowered").Released() with
            {
                Outcome = new OutcomeRequest("alerted", null),
            };
}
