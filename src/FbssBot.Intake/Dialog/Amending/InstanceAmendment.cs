using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.Amending;

namespace FbssBot.Intake.Dialog.Amending;

/// <summary>
/// A whole instance of a repeating group put right: "I only had one surgery" makes one of all that were noted, so that nothing told
/// is lost; "there was no second one", "quite la segunda operación" take one off.
/// </summary>
internal static class InstanceAmendment
{
    /// <summary>The draft with the instances put right; null where the message says nothing of the kind.</summary>
    public static Draft? Make(Draft draft)
    {
        foreach (MoreInstances more in draft.Context.Settings.More)
            if (Make(draft, more) is { } made)
                return made;
        return null;
    }

    /// <summary>The draft without an instance, where a correction takes off the last thing that told it from the others; else null.</summary>
    public static Draft? Emptied(Draft draft, Amended change)
    {
        foreach (MoreInstances more in draft.Context.Settings.More)
            if (change.Values.IsEmpty && more.By.FirstOrDefault() == change.Path.LinkId && Count(draft, more) > 1)
                return Removed(draft, more, Placement.Index(change.Path));
        return null;
    }

    /// <summary>The index of the instance with a number said by the patient: 1 is the first, 0 the last, -1 the last but one.</summary>
    public static int Index(Draft draft, string group, int number)
    {
        int count = Math.Max(1, draft.State.Answers.Instances.GetValueOrDefault(new ItemPath(group), 1));
        return number > 0 ? number - 1 : count - 1 + number;
    }

    private static Draft? Make(Draft draft, MoreInstances more)
    {
        Amends amends = draft.Context.Reading.Amends;
        int count = Count(draft, more);
        int? asked = Asked(draft, more);
        NamedPart? named = amends.Instances.FirstOrDefault(part => part.Id == more.Group);
        bool isAskedForMore =
            draft.State.Waiting is { Kind: PendingKinds.Item, Path: { } open } && open.LinkId == more.Item;
        if (amends.OnlyOne == more.Group && count > 1 && !isAskedForMore)
            return Merged(draft, more);
        if (amends.OnlyOne == more.Group || (amends.NoSuch == more.Group && count < 2))
            return isAskedForMore || asked is not null ? Noted(draft, more) : null;
        if (count < 2)
            return null;
        if (amends.NoSuch == more.Group || IsDenied(draft, more, asked))
            return Removed(draft, more, Numbered(draft, more, named) ?? (asked is > 0 ? asked.Value : count - 1));
        if (amends.Removes && Numbered(draft, more, named) is { } index && TakenOff.In(draft).IsEmpty)
            return Removed(draft, more, index);
        return null;
    }

    private static int? Numbered(Draft draft, MoreInstances more, NamedPart? named) =>
        named?.Number is { } number
        && Index(draft, more.Group, number) is >= 0 and var index
        && index < Count(draft, more)
            ? index
            : null;

    /// <summary>"None", where a further instance is begun with its first question.</summary>
    private static bool IsDenied(Draft draft, MoreInstances more, int? asked) =>
        asked is > 0
        && draft.State.Waiting.Path is { } path
        && draft.Context.Questionnaire.ByLinkId[more.Group].Children[0].LinkId == path.LinkId
        && !draft.State.Answers.Values.Keys.Any(other => IsIn(draft, more, other) && Placement.Index(other) == asked)
        && Denials.IsDenial(draft.Context.Input.Text, draft.Context.Pack.Lexicon, draft.State.Language);

    private static int Count(Draft draft, MoreInstances more) =>
        draft.State.Answers.Instances.GetValueOrDefault(new ItemPath(more.Group), 1);

    private static int? Asked(Draft draft, MoreInstances more) =>
        draft.State.Waiting.Path is { } path && IsIn(draft, more, path) ? Placement.Index(path) : null;

    private static bool IsIn(Draft draft, MoreInstances more, ItemPath path) =>
        Placement.RepeatingGroupAbove(draft.Context.Questionnaire, path.LinkId)?.LinkId == more.Group;

    private static Draft Removed(Draft draft, MoreInstances more, int index)
    {
        Draft moved = Moved(
            draft,
            more,
            place =>
                place == index ? null
                : place > index ? place - 1
                : place,
            Count(draft, more) - 1
        );
        return None(more.Removed is { } message ? moved.Say(message) : moved, more);
    }

    private static Draft Merged(Draft draft, MoreInstances more)
    {
        Draft merged = Moved(draft, more, _ => 0, count: 1);
        ImmutableArray<ItemPath> told =
        [
            .. more.By.Select(linkId => new ItemPath(linkId, "0")).Where(path => merged.State.Answers[path].Length > 0),
        ];
        Draft said = more.Merged is { } message ? merged.Say(message) : merged;
        // The review and the read-back show it all.
        bool isShown = draft.State.Waiting.Kind is PendingKinds.Send or PendingKinds.ReadBack;
        return None(isShown || told.IsEmpty ? said : said.Saying(new Prompt.Noted(told)), more);
    }

    private static Draft Noted(Draft draft, MoreInstances more)
    {
        Draft none = None(draft, more);
        return none.Saying(new Prompt.Noted([new ItemPath(more.Item)]));
    }

    /// <summary>There is no further one, and it is not asked.</summary>
    private static Draft None(Draft draft, MoreInstances more)
    {
        var path = new ItemPath(more.Item);
        Option? none = draft.Context.Item(path).Options.FirstOrDefault(option => option.Id == more.None);
        Draft known = none is null ? draft : Recording.Put(draft, path, [none.Value], draft.Context.Input.Text.Trim());
        return known.With(known.State with { Shown = known.State.Shown.Add(path) }) with { Understood = true };
    }

    /// <summary>Everything noted of the group's instances, each moved to its new place or dropped.</summary>
    private static Draft Moved(Draft draft, MoreInstances more, Func<int, int?> placeOf, int count)
    {
        IntakeState state = draft.State;
        ImmutableArray<ItemPath> before =
        [
            .. state
                .Answers.Values.Keys.Where(path => IsIn(draft, more, path))
                .OrderBy(path => Placement.Index(path))
                .ThenBy(path => path.LinkId, StringComparer.Ordinal),
        ];
        Step step = new(
            state.Waiting,
            [
                .. before
                    .Concat(before.Select(Place).OfType<ItemPath>())
                    .Append(new ItemPath(more.Item))
                    .Distinct()
                    .Select(path => Recording.PriorOf(draft, path)),
            ]
        );
        Answers answers = before.Aggregate(state.Answers, (all, path) => all.With(path, []));
        foreach (ItemPath path in before)
            if (Place(path) is { } place)
                answers = answers.With(place, Together(draft.Context.Item(path), answers[place], state.Answers[path]));
        // Asked in the group, another question is due; at the review, what is noted is shown again.
        bool isOpen = state.Waiting.Kind == PendingKinds.Send || Asked(draft, more) is not null;
        return Recording.Remember(
            draft.With(
                state with
                {
                    Answers = answers.WithInstances(new ItemPath(more.Group), count),
                    Quotes = state
                        .Quotes.Where(quote => Place(quote.Key) is not null)
                        .GroupBy(quote => Place(quote.Key)!.Value)
                        .ToImmutableDictionary(
                            quotes => quotes.Key,
                            quotes =>
                                quotes.SelectMany(quote => quote.Value).OrderBy(quote => quote.Turn).ToImmutableArray()
                        ),
                    Skipped = [.. state.Skipped.Select(Place).OfType<ItemPath>()],
                    Shown = [.. state.Shown.Select(Place).OfType<ItemPath>()],
                    Queue = [.. state.Queue.Where(pending => pending.Path is not { } path || !IsIn(draft, more, path))],
                    Waiting = isOpen ? Pending.Nothing : state.Waiting,
                    Instance = null,
                }
            ),
            step
        );

        ItemPath? Place(ItemPath path) =>
            !IsIn(draft, more, path) ? path
            : placeOf(Placement.Index(path)) is { } index
                ? path with
                {
                    Occurrence = index.ToString(CultureInfo.InvariantCulture),
                }
            : null;
    }

    /// <summary>What was noted of two instances, as one: lists joined, else what was noted first.</summary>
    private static ImmutableArray<AnswerValue> Together(
        Item item,
        ImmutableArray<AnswerValue> first,
        ImmutableArray<AnswerValue> second
    )
    {
        if (!item.Repeats)
            return first.IsEmpty ? second : first;
        ImmutableArray<AnswerValue> all = [.. first.Union(second)];
        ImmutableArray<AnswerValue> positive = [.. all.Where(value => !item.IsExclusive(value))];
        return positive.IsEmpty ? all[..1] : positive;
    }
}
