using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// Puts what was understood on record: checks it, keeps the patient's words with it, remembers the step for "back", and turns
/// what must be asked about (doubts, contradictions) into questions. Nothing that was given before is lost without being said.
/// </summary>
internal static class Recording
{
    private const int StepsKept = 40;

    /// <summary>What became of a message's findings.</summary>
    /// <param name="Draft">The draft with everything recorded.</param>
    /// <param name="Recorded">Where answers were recorded or changed.</param>
    /// <param name="Refused">Whether an answer to the open question was refused with a reason.</param>
    public readonly record struct Result(Draft Draft, ImmutableArray<ItemPath> Recorded, bool Refused);

    /// <summary>Records the findings of the reading. <paramref name="correcting"/>: the patient said that something was wrong.</summary>
    public static Result Record(Draft draft, bool correcting)
    {
        Reading reading = draft.Context.Reading;
        ItemPath? asked = draft.State.Waiting is { Kind: PendingKinds.Item } waiting ? waiting.Path : null;
        var proposals = Proposals(draft, reading, asked);
        Pending before = draft.State.Waiting;
        var changes = ImmutableArray.CreateBuilder<Prior>();
        var recorded = ImmutableArray.CreateBuilder<ItemPath>();
        bool refused = false;

        foreach ((ItemPath path, ImmutableArray<Finding> findings) in proposals)
        {
            ImmutableArray<AnswerValue> said = [.. findings.Select(finding => finding.Value).Distinct()];
            Verdict verdict = Judge(draft, path, said, path == asked, correcting, Denied(draft, path));
            draft = verdict.Draft;
            refused |= verdict.Refused && path == asked;
            if (verdict.Values is not { } values)
                continue;
            changes.Add(PriorOf(draft, path));
            draft = Put(
                draft,
                path,
                values,
                IsKeptWhole(draft, path, asked) ? draft.Context.Input.Text.Trim() : Quoted(draft, findings)
            );
            recorded.Add(path);
        }
        draft = Withdraw(draft, reading, asked, changes, recorded);
        foreach (Doubt doubt in reading.Doubts)
            draft = Ask(draft, doubt, asked);
        if (changes.Count > 0)
            draft = Remember(draft, new Step(before, changes.ToImmutable()));
        return new Result(draft, recorded.ToImmutable(), refused);
    }

    /// <summary>Puts answers on record at one place, with the patient's words, and takes the place off the list of skipped ones.</summary>
    public static Draft Put(Draft draft, ItemPath path, ImmutableArray<AnswerValue> values, string? words)
    {
        IntakeState state = draft.State;
        Answers answers = state.Answers.With(path, values);
        if (Placement.RepeatingGroupAbove(draft.Context.Questionnaire, path.LinkId) is { } group)
        {
            var groupPath = new ItemPath(group.LinkId);
            int needed = Placement.Index(path) + 1;
            if (answers.Instances.GetValueOrDefault(groupPath) < needed)
                answers = answers.WithInstances(groupPath, needed);
        }
        ImmutableArray<AnswerValue> before = state.Answers[path];
        if (before.Length > 0 && !before.SequenceEqual(values))
            state = state with
            {
                Corrections = state.Corrections.Add(new Correction(path, before, values, state.Turns)),
            };
        if (words is not null)
        {
            ImmutableArray<Quote> quotes = state.Quotes.TryGetValue(path, out var known) ? known : [];
            state = state with
            {
                Quotes = state.Quotes.SetItem(
                    path,
                    quotes.Add(new Quote(state.Turns, words, draft.Context.Reading.Language))
                ),
            };
        }
        return draft.With(state with { Answers = answers, Skipped = state.Skipped.Remove(path) });
    }

    /// <summary>Leaves an item out.</summary>
    public static Draft Skip(Draft draft, ItemPath path)
    {
        Draft skipped = draft.With(draft.State with { Skipped = draft.State.Skipped.Add(path) });
        return Remember(skipped, new Step(draft.State.Waiting, [PriorOf(draft, path)]));
    }

    /// <summary>A place as it is now, for "back".</summary>
    public static Prior PriorOf(Draft draft, ItemPath path)
    {
        Item? group = Placement.RepeatingGroupAbove(draft.Context.Questionnaire, path.LinkId);
        return new Prior(
            path,
            draft.State.Answers[path],
            draft.State.Skipped.Contains(path),
            group is null ? null : draft.State.Answers.Instances.GetValueOrDefault(new ItemPath(group.LinkId))
        );
    }

    /// <summary>Remembers a step, the oldest falling out.</summary>
    public static Draft Remember(Draft draft, Step step)
    {
        ImmutableArray<Step> steps = draft.State.Steps.Add(step);
        return draft.With(draft.State with { Steps = steps.Length > StepsKept ? steps.RemoveAt(0) : steps });
    }

    private readonly record struct Verdict(Draft Draft, ImmutableArray<AnswerValue>? Values, bool Refused);

    private static List<(ItemPath Path, ImmutableArray<Finding> Findings)> Proposals(
        Draft draft,
        Reading reading,
        ItemPath? asked
    )
    {
        bool several =
            reading
                .Findings.Select(finding => finding.Occurrence)
                .Where(occurrence => occurrence.Length > 0)
                .Distinct()
                .Count() > 1;
        return
        [
            .. reading
                .Findings.Where(finding => draft.Context.Questionnaire.ByLinkId.ContainsKey(finding.LinkId))
                .GroupBy(finding =>
                    several || asked?.LinkId == finding.LinkId
                        ? Placement.Of(draft, finding)
                        : Placement.Named(draft, finding) ?? Placement.Of(draft, finding)
                )
                .Select(place => (place.Key, place.ToImmutableArray())),
        ];
    }

    private static Verdict Judge(
        Draft draft,
        ItemPath path,
        ImmutableArray<AnswerValue> said,
        bool isAsked,
        bool correcting,
        ImmutableArray<AnswerValue> denied
    )
    {
        Item item = draft.Context.Item(path);
        ImmutableArray<AnswerValue> before = draft.State.Answers[path];
        ImmutableArray<AnswerValue> values =
            item.Repeats && correcting ? Amended(draft, path, said, denied)
            : item.Repeats && (!isAsked || ToldInPart.IsOpen(draft.State))
                ? Joined(item, [.. before.Where(value => !denied.Contains(value))], said)
            : Fitting(item, said);
        if (before is [var known] && values is [var told] && ToldInPart.IsOnlyRougher(draft.Context, path, known, told))
            values = before;
        if (before.SequenceEqual(values) || (isAsked && IsNoBetter(draft, path, before, values)))
            return new Verdict(draft, isAsked ? before : null, Refused: false);
        if (AnswerRules.Refusal(draft, path, values) is { } refusal)
            return new Verdict(isAsked || correcting ? refusal(draft) : draft, null, Refused: true);
        if (isAsked || correcting || before.Length == 0 || item.Hidden)
            return new Verdict(
                correcting && before.Length > 0 ? draft.Saying(new Prompt.Updated(path)) : draft,
                values,
                Refused: false
            );
        // Over what was just read back, another value is a correction.
        bool corrects = draft.State.Waiting.Kind == PendingKinds.ReadBack;
        if (corrects || item.Repeats || ToldInPart.IsMoreExact(draft.Context, path, before[0], values[0]))
            return new Verdict(draft.Saying(new Prompt.Updated(path)), values, Refused: false);
        return new Verdict(Contradicted(draft, path, before[0], values[0]), null, Refused: false);
    }

    /// <summary>
    /// The answers after a correction: of a list what was called wrong goes, and what was said joins the rest. Only where one thing was
    /// noted and it is objected to, with nothing said to come on top, is it replaced: nothing else that was told is lost.
    /// </summary>
    public static ImmutableArray<AnswerValue> Amended(
        Draft draft,
        ItemPath path,
        ImmutableArray<AnswerValue> said,
        ImmutableArray<AnswerValue> denied
    )
    {
        Item item = draft.Context.Item(path);
        ImmutableArray<AnswerValue> before = draft.State.Answers[path];
        if (!item.Repeats)
            return Fitting(item, said);
        ImmutableArray<AnswerValue> kept = [.. before.Where(value => !denied.Contains(value))];
        if (kept.Length < before.Length)
            return Joined(item, kept, said);
        return before.Length == 1 && Objects(draft.Context.Reading) ? Fitting(item, said) : Joined(item, before, said);
    }

    /// <summary>Whether the message says that what is on record is wrong, and not that something is missing.</summary>
    private static bool Objects(Reading reading) =>
        !reading.Amends.Adds
        && (
            reading.Amends.Corrects
            || reading.Contrasts
            || reading.Opens == false
            || reading.Command?.Id is "no" or "change"
        );

    /// <summary>What the message says is not so, of one place.</summary>
    private static ImmutableArray<AnswerValue> Denied(Draft draft, ItemPath path) =>
        [
            .. draft
                .Context.Reading.Denied.Where(denied =>
                    denied.LinkId == path.LinkId && denied.Context.Polarity == Polarity.Absent
                )
                .Select(denied => denied.Value),
        ];

    /// <summary>Asked for more than was told ("in 2022"), the patient has no more: what is on record stays.</summary>
    private static bool IsNoBetter(
        Draft draft,
        ItemPath path,
        ImmutableArray<AnswerValue> before,
        ImmutableArray<AnswerValue> said
    ) =>
        ToldInPart.IsOpen(draft.State)
        && before is [var known]
        && said is [AnswerValue.Text]
        && ToldInPart.IsRough(draft.Context, path, said[0])
        && ToldInPart.IsRough(draft.Context, path, known);

    /// <summary>Two different answers to one question, the second unasked: pointed out once for each pair.</summary>
    private static Draft Contradicted(Draft draft, ItemPath path, AnswerValue before, AnswerValue said)
    {
        string check = $"{PendingKinds.Contradiction}:{path}:{before.Plain}:{said.Plain}";
        return draft.State.ChecksMade.Contains(check)
            ? draft
            : draft
                .With(draft.State with { ChecksMade = draft.State.ChecksMade.Add(check) })
                .Then(new Pending(PendingKinds.Contradiction, path, Candidates: [before, said]));
    }

    /// <summary>One answer where one is allowed; an exclusive option alone.</summary>
    private static ImmutableArray<AnswerValue> Fitting(Item item, ImmutableArray<AnswerValue> said)
    {
        if (!item.Repeats)
            return [said[^1]];
        ImmutableArray<AnswerValue> positive = [.. said.Where(value => !item.IsExclusive(value))];
        return positive.Length > 0 ? positive : [said[0]];
    }

    /// <summary>What was said joins what is on record; it replaces an exclusive "none", and a "none" never wipes what is there.</summary>
    public static ImmutableArray<AnswerValue> Joined(
        Item item,
        ImmutableArray<AnswerValue> before,
        ImmutableArray<AnswerValue> said
    )
    {
        ImmutableArray<AnswerValue> kept = [.. before.Where(value => !item.IsExclusive(value))];
        ImmutableArray<AnswerValue> added = [.. said.Where(value => !item.IsExclusive(value) && !kept.Contains(value))];
        if (kept.Length + added.Length == 0)
            return before.Length > 0 ? before : Fitting(item, said);
        return [.. kept, .. added];
    }

    /// <summary>What is denied now is taken off the record where it was recorded before.</summary>
    private static Draft Withdraw(
        Draft draft,
        Reading reading,
        ItemPath? asked,
        ImmutableArray<Prior>.Builder changes,
        ImmutableArray<ItemPath>.Builder recorded
    )
    {
        foreach (Finding denied in reading.Denied.Where(f => f.Context.Polarity == Polarity.Absent))
        {
            if (!draft.Context.Questionnaire.ByLinkId.TryGetValue(denied.LinkId, out Item? item) || !item.Repeats)
                continue;
            ItemPath path = Placement.Of(draft, denied);
            ImmutableArray<AnswerValue> before = draft.State.Answers[path];
            if (path == asked || recorded.Contains(path) || !before.Contains(denied.Value))
                continue;
            changes.Add(PriorOf(draft, path));
            draft = Put(draft, path, before.Remove(denied.Value), Quoted(draft, [denied]))
                .Saying(new Prompt.Updated(path));
            recorded.Add(path);
        }
        return draft;
    }

    /// <summary>Two readings of one thing said: asked about once.</summary>
    private static Draft Ask(Draft draft, Doubt doubt, ItemPath? asked)
    {
        ItemPath path = asked is { } open && open.LinkId == doubt.LinkId ? open : new ItemPath(doubt.LinkId);
        bool isOpen = path == asked || draft.State.Answers[path].Length == 0;
        string check = $"{doubt.Kind}:{path}:{string.Join(',', doubt.Candidates.Select(candidate => candidate.Plain))}";
        return isOpen && !draft.State.ChecksMade.Contains(check)
            ? draft
                .With(draft.State with { ChecksMade = draft.State.ChecksMade.Add(check) })
                .Then(new Pending(PendingKinds.Doubt, path, doubt.Kind, Candidates: doubt.Candidates))
            : draft;
    }

    // "Penicillin and also sulfa drugs": where a name matters, no word of the answer is left out.
    private static bool IsKeptWhole(Draft draft, ItemPath path, ItemPath? asked) =>
        path == asked && draft.Context.Settings.Named.Any(named => named.Item == path.LinkId);

    private static string Quoted(Draft draft, ImmutableArray<Finding> findings)
    {
        string text = draft.Context.Input.Text;
        int start = Math.Clamp(findings.Min(finding => finding.Span.Start), 0, text.Length);
        int end = Math.Clamp(findings.Max(finding => finding.Span.End), start, text.Length);
        return end - start <= QuoteLength
            ? text[start..end]
            : string.Join(" … ", findings.Select(f => f.Span.Of(text)).Distinct());
    }

    private const int QuoteLength = 160;
}
