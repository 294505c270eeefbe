using System.Collections.Immutable;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.RedFlags;

namespace FbssBot.Intake.Dialog;

/// <summary>Values of <see cref="FlagRecord.Status"/>.</summary>
internal static class FlagStatus
{
    /// <summary>The words came near; the patient is asked.</summary>
    public const string Asked = "asked";

    /// <summary>Stands.</summary>
    public const string Active = "active";

    /// <summary>Named, and by the patient's own word old and unchanged.</summary>
    public const string Lowered = "lowered";

    /// <summary>Asked about, and it is not so.</summary>
    public const string Denied = "denied";
}

/// <summary>
/// Watches every turn for red flags, in words and in answers, before anything else and whatever was asked. Advice is given in
/// the very turn; the clinic is alerted once there is consent.
/// </summary>
internal static class RedFlagWatch
{
    private const string NoAdviceYet = "prompt";
    private const int TurnsRemembered = 3;

    /// <summary>Flags met by the words of this message.</summary>
    public static Draft FromText(Draft draft)
    {
        Reading reading = draft.Context.Reading;
        draft = draft.With(
            draft.State with
            {
                Concepts = Remembered(draft.State, reading),
                ChecksMade = draft.State.ChecksMade.Union(reading.RedFlagGrounds.Select(Ground)),
            }
        );
        draft = TakenBackSigns.Hear(draft);
        foreach (RedFlagFinding finding in reading.RedFlags.Reverse())
            if (Find(draft.State, finding.Id) is { Status: FlagStatus.Active or FlagStatus.Lowered } known)
                draft = ToldAgain(draft, known, finding);
            else
                draft = Raise(
                    draft,
                    new FlagRecord(
                        finding.Id,
                        FlagStatus.Active,
                        draft.State.Turns,
                        Words(draft, finding),
                        FromText: true,
                        finding.Escalated
                    )
                    {
                        Signs = finding.Signs,
                    },
                    // Where the words themselves say that it is new, whether it is new is not asked; whether somebody is safe always is.
                    finding.SaidNew && !AsksSafety(draft, finding.Id)
                        ? PendingKinds.FlagSeen
                        : PendingKinds.FlagCheck
                );
        foreach (RedFlagFinding finding in reading.RedFlagQuestions)
            if (Find(draft.State, finding.Id) is null)
                draft = AskAbout(draft, finding.Id, Words(draft, finding), finding.Signs);
        return draft;
    }

    /// <summary>A sign that is known already: it is never passed over, its advice is said again unless it is being talked about.</summary>
    private static Draft ToldAgain(Draft draft, FlagRecord known, RedFlagFinding finding)
    {
        if (known.Status != FlagStatus.Active)
            return draft;
        FlagRecord more = known with
        {
            Signs = known.Signs.Union(finding.Signs),
            Escalated = known.Escalated || finding.Escalated,
            FromText = true,
            Words = known.Words.Length > 0 ? known.Words : Words(draft, finding),
        };
        draft = draft.With(draft.State with { Flags = draft.State.Flags.Replace(known, more) });
        return IsAboutFlag(draft.State.Waiting) || ListedSigns.IsAsked(draft) || LevelOf(draft, known.Id) == NoAdviceYet
            ? draft
            : draft.Saying(new Prompt.FlagAdvice(known.Id, IsKnown: true)) with
            {
                Understood = true,
            };
    }

    /// <summary>The level at which a flag stands now.</summary>
    public static string LevelOf(Draft draft, string flag) =>
        draft.Flags.Active.FirstOrDefault(active => active.Flag.Id == flag)?.Level ?? draft.Context.Flag(flag).Level;

    /// <summary>What is most urgent is said first.</summary>
    public static Draft MostUrgentFirst(Draft draft)
    {
        var order = new Queue<Prompt.FlagAdvice>(
            draft
                .Said.OfType<Prompt.FlagAdvice>()
                .OrderBy(advice => draft.Context.Pack.Knowledge.Levels.IndexOf(LevelOf(draft, advice.FlagId)))
                .ThenBy(advice => draft.Context.Pack.Knowledge.Levels.IndexOf(draft.Context.Flag(advice.FlagId).Level))
        );
        return order.Count < 2
            ? draft
            : draft with
            {
                Said = [.. draft.Said.Select(prompt => prompt is Prompt.FlagAdvice ? order.Dequeue() : prompt)],
            };
    }

    /// <summary>Whether the patient has taken a flag back in this very turn.</summary>
    public static bool IsTakenBack(Draft draft, string flag) =>
        Find(draft.State, flag) is { Status: FlagStatus.Denied } record && record.Turn == draft.State.Turns;

    /// <summary>Flags met by the answers on record, and those that the answers make the bot ask about.</summary>
    public static Draft FromAnswers(Draft draft)
    {
        RedFlagResult flags = draft.Flags;
        foreach (ActiveRedFlag active in flags.Active.Reverse())
            if (Find(draft.State, active.Flag.Id) is null or { Status: FlagStatus.Asked })
                draft = Raise(
                    draft,
                    new FlagRecord(active.Flag.Id, FlagStatus.Active, draft.State.Turns, "", FromText: false),
                    PendingKinds.FlagCheck
                );
        foreach (Because<RedFlag> check in flags.Checks)
            if (Find(draft.State, check.What.Id) is null && HasGround(draft, check.What.Id))
                draft = AskAbout(draft, check.What.Id, "", []);
        return draft;
    }

    // Answers alone are no reason to ask about some flags: the patient must have said what it is about.
    private static bool HasGround(Draft draft, string flag) =>
        WordsOf(draft, flag) is not { Grounds: { IsDefaultOrEmpty: false } }
        || draft.State.ChecksMade.Contains(Ground(flag));

    private static string Ground(string flag) => $"ground:{flag}";

    private static ImmutableDictionary<string, int> Remembered(IntakeState state, Reading reading) =>
        state
            .Concepts.RemoveRange(
                state.Concepts.Where(met => met.Value < state.Turns - TurnsRemembered).Select(met => met.Key)
            )
            .SetItems(reading.Concepts.Select(concept => KeyValuePair.Create(concept, state.Turns)));

    /// <summary>Raises a flag that was asked about. It is not asked about again: what remains is that the advice is read.</summary>
    public static Draft Raise(Draft draft, string flag) => Raise(draft, flag, PendingKinds.FlagSeen);

    /// <summary>Raises a flag of somebody who is not safe: with its advice the questions rest.</summary>
    public static Draft RaiseAndRest(Draft draft, string flag) => Raise(draft, flag, PendingKinds.FlagPause);

    private static Draft Raise(Draft draft, string flag, string next)
    {
        FlagRecord? record = Find(draft.State, flag);
        return Raise(
            draft,
            new FlagRecord(
                flag,
                FlagStatus.Active,
                draft.State.Turns,
                record?.Words ?? "",
                record?.FromText ?? true,
                record?.Escalated ?? false
            )
            {
                Signs = record?.Signs ?? [],
            },
            next
        );
    }

    /// <summary>Whether the flag was only asked about so far.</summary>
    public static bool IsOnlyAsked(IntakeState state, string flag) => Find(state, flag) is { Status: FlagStatus.Asked };

    /// <summary>Whether a flag is asked about even where it is past or unclear, and so not lowered by a mere "no".</summary>
    public static bool IsNeverSilent(Draft draft, string flag) => WordsOf(draft, flag)?.NeverSilent == true;

    /// <summary>Whether a flag's question is whether the patient is safe.</summary>
    public static bool AsksSafety(Draft draft, string flag) => WordsOf(draft, flag)?.AsksSafety == true;

    /// <summary>The patient's words that brought a flag up which is only asked about; null where there are none to point at.</summary>
    public static string? WordsAskedAbout(Draft draft, string flag) =>
        Find(draft.State, flag) is { Status: FlagStatus.Asked, FromText: true, Words: { Length: > 0 } words }
        && !AsksSafety(draft, flag)
            ? words
            : null;

    /// <summary>Changes the status of a flag.</summary>
    public static Draft SetStatus(Draft draft, string flag, string status) =>
        draft.With(
            draft.State with
            {
                Flags =
                [
                    .. draft.State.Flags.Select(record =>
                        record.Id == flag ? record with { Status = status, Turn = draft.State.Turns } : record
                    ),
                ],
            }
        );

    /// <summary>The standing flags, most urgent first.</summary>
    public static ImmutableArray<string> Standing(Draft draft) =>
        [
            .. draft
                .Flags.Active.OrderBy(active => draft.Context.Pack.Knowledge.Levels.IndexOf(active.Level))
                .Select(active => active.Flag.Id),
        ];

    /// <summary>Puts the flag on record with its advice; an emergency is followed by a question about it, of the kind <paramref name="next"/>.</summary>
    private static Draft Raise(Draft draft, FlagRecord record, string next)
    {
        string flag = record.Id;
        int known = draft.State.Flags.ToList().FindIndex(f => f.Id == flag);
        IntakeState state = draft.State with
        {
            Flags = known < 0 ? draft.State.Flags.Add(record) : draft.State.Flags.SetItem(known, record),
            Queue = draft.State.Queue.RemoveAll(pending => pending.About == flag && IsAboutFlag(pending)),
        };
        draft = draft.With(state) with { Understood = true };
        string level = LevelOf(draft, flag);
        if (level != NoAdviceYet)
            draft = draft.Saying(new Prompt.FlagAdvice(flag));
        if (level == draft.Context.Pack.Knowledge.Levels[0])
            draft = draft.First(new Pending(next, About: flag));
        return draft with { Outcome = new OutcomeRequest("alerted", "alert") };
    }

    private static Draft AskAbout(Draft draft, string flag, string words, ImmutableHashSet<string> signs) =>
        draft
            .With(
                draft.State with
                {
                    Flags = draft.State.Flags.Add(
                        new FlagRecord(flag, FlagStatus.Asked, draft.State.Turns, words, words.Length > 0)
                        {
                            Signs = signs,
                        }
                    ),
                }
            )
            .First(new Pending(PendingKinds.FlagCheck, About: flag)) with
        {
            Understood = true,
        };

    /// <summary>Whether a question is about a red flag and so comes before all others.</summary>
    public static bool IsAboutFlag(Pending pending) =>
        pending.Kind is PendingKinds.FlagCheck or PendingKinds.FlagSeen or PendingKinds.FlagPause;

    /// <summary>How words raise a flag; null where only answers do.</summary>
    public static RedFlagWords? WordsOf(Draft draft, string flag) =>
        draft.Context.Pack.RedFlagWords?.Flags.FirstOrDefault(words => words.Id == flag);

    private static FlagRecord? Find(IntakeState state, string flag) =>
        state.Flags.FirstOrDefault(record => record.Id == flag);

    private static string Words(Draft draft, RedFlagFinding finding)
    {
        string text = draft.Context.Input.Text;
        return string.Join(" … ", finding.Spans.Select(span => span.Of(text)).Distinct());
    }
}
