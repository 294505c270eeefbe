using System.Collections.Immutable;
using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.RedFlags;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// "I have no open wound", some time after the alert: a sign that was heard in words is taken back by a plain denial of that very
/// sign. Not where an answer says the same, not where another sign of the flag stands, and never where somebody may not be safe.
/// </summary>
internal static class TakenBackSigns
{
    private const int SameBeginning = 4;

    public static Draft Hear(Draft draft)
    {
        ImmutableArray<DeniedSign> denied = draft.Context.Reading.DeniedSigns;
        if (denied.IsEmpty)
            return draft;
        foreach (FlagRecord flag in draft.State.Flags)
        {
            ImmutableArray<DeniedSign> own = [.. denied.Where(sign => flag.Signs.Contains(sign.Concept))];
            if (
                !own.IsEmpty
                && flag is { Status: FlagStatus.Active, FromText: true }
                && !RedFlagWatch.AsksSafety(draft, flag.Id)
            )
                draft = Weigh(AnsweringNothingElse(draft), flag, own);
        }
        return draft;
    }

    // "I do not have a fever": neither its "no" nor its "I do" answers the question that happens to be open; "no, I have no fever" does.
    private static Draft AnsweringNothingElse(Draft draft)
    {
        string? asked = draft.State.Waiting is { Kind: PendingKinds.Item, Path: { } path } ? path.LinkId : null;
        Reading reading = draft.Context.Reading;
        return draft with
        {
            Context = draft.Context with
            {
                Reading = reading with
                {
                    Findings = [.. reading.Findings.Where(f => f.LinkId != asked || Stands(f.Span))],
                },
            },
        };

        bool Stands(TextSpan span) =>
            span.End >= draft.Context.Input.Text.Length || char.IsPunctuation(draft.Context.Input.Text[span.End]);
    }

    private static Draft Weigh(Draft draft, FlagRecord flag, ImmutableArray<DeniedSign> denied)
    {
        if (
            RedFlagWatch.IsNeverSilent(draft, flag.Id)
            || !denied.GroupBy(sign => sign.Concept).All(signs => signs.Any(sign => IsWhole(draft, flag, sign)))
        )
            return Asked(draft, flag);
        ImmutableHashSet<string> gone = [.. denied.Select(sign => sign.Concept)];
        ImmutableHashSet<string> left = flag
            .Signs.Except(gone)
            .Except(Concepts(draft).Where(c => c.Under is { } wider && gone.Contains(wider)).Select(c => c.Id));
        if (IsMet(draft, flag.Id, left))
            return With(draft, flag, flag with { Signs = left }).Say("flag.still") with { Understood = true };
        Draft forgotten = ListedSigns.Forget(draft, flag);
        Draft without = forgotten.With(forgotten.State with { Flags = draft.State.Flags.Remove(flag) });
        return without.Flags.Active.Any(active => active.Flag.Id == flag.Id) ? draft : TakenBack(forgotten, flag);
    }

    private static Draft TakenBack(Draft draft, FlagRecord flag)
    {
        IntakeState state = draft.State with
        {
            Queue = draft.State.Queue.RemoveAll(pending =>
                pending.About == flag.Id && RedFlagWatch.IsAboutFlag(pending)
            ),
        };
        draft = RedFlagWatch.SetStatus(draft.With(state), flag.Id, FlagStatus.Denied).Say("flag.denied") with
        {
            Understood = true,
        };
        return state.Ending == Closing.SentEnding
            ? draft.With(s => s with { Amendments = s.Amendments + 1 }) with
            {
                Outcome = new OutcomeRequest("amended", "update"),
            }
            : draft with
            {
                Outcome = new OutcomeRequest("alerted", null),
            };
    }

    // "No pus" says nothing of a wound that is open: what a wide word denied is asked about, unless it names what was told.
    private static bool IsWhole(Draft draft, FlagRecord flag, DeniedSign sign)
    {
        if (!sign.IsOneOfSeveral)
            return true;
        string[] said = Beginnings(sign.Span.Of(draft.Context.Input.Text));
        return Beginnings(flag.Words).Any(said.Contains);
    }

    private static string[] Beginnings(string words) =>
        [
            .. words
                .ToLowerInvariant()
                .Split([' ', ',', '.', '…'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Length >= SameBeginning)
                .Select(word => word[..SameBeginning]),
        ];

    private static Draft Asked(Draft draft, FlagRecord flag)
    {
        string once = $"takenBack:{flag.Id}";
        return draft.State.ChecksMade.Contains(once) || RedFlagWatch.IsAboutFlag(draft.State.Waiting)
            ? draft
            : draft
                .With(state => state with { ChecksMade = state.ChecksMade.Add(once) })
                .First(new Pending(PendingKinds.FlagCheck, About: flag.Id, Tries: Waiting.FlagCheck.AfterNo));
    }

    private static bool IsMet(Draft draft, string flag, ImmutableHashSet<string> signs)
    {
        ImmutableHashSet<string> times =
        [
            .. Concepts(draft).Where(concept => concept.Kind == ConceptKind.Onset).Select(concept => concept.Id),
        ];
        return RedFlagWatch
                .WordsOf(draft, flag)
                ?.Fire.Any(met => met.All.All(id => signs.Contains(id) || times.Contains(id))) == true;
    }

    private static IEnumerable<Concept> Concepts(Draft draft) =>
        draft.Context.Pack.RedFlagWords?.Languages.SelectMany(language => language.Concepts) ?? [];

    private static Draft With(Draft draft, FlagRecord flag, FlagRecord changed) =>
        draft.With(draft.State with { Flags = draft.State.Flags.Replace(flag, changed) });
}
