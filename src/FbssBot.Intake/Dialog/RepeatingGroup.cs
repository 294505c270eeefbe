using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// A repeating group without a question of its own that begins the next instance: the dialog asks whether there is another one,
/// and before an optional group that cannot be left half filled, whether there is one at all.
/// </summary>
internal static class RepeatingGroup
{
    /// <summary>The group about which to ask before <paramref name="next"/> is asked; null where there is none.</summary>
    public static ItemPath? ToAskAbout(Draft draft, ItemInstance? next)
    {
        foreach (Item group in draft.Context.Questionnaire.All)
        {
            if (
                !group.IsRepeatingGroup
                || group.Hidden
                || draft.Context.Settings.More.Any(more => more.Group == group.LinkId)
            )
                continue;
            var path = new ItemPath(group.LinkId);
            if (draft.State.ChecksMade.Contains(Key(draft, path)) || !IsEnabled(draft, group) || IsFull(draft, group))
                continue;
            bool isInside = next is not null && IsBelow(draft, next.Item, group);
            bool isBegun = Placement.Begun(draft, group) > 0;
            if (
                isInside
                    ? !isBegun && IsOptionalButStrict(group)
                    : isBegun && IsPassed(next, group) && IsLastFilled(draft, group)
            )
                return path;
        }
        return null;
    }

    /// <summary>"Yes": another instance is begun. "No": the group is left as it is, or left out.</summary>
    public static Draft Answer(Draft draft, ItemPath path, bool another)
    {
        Item group = draft.Context.Item(path);
        Draft asked = Remember(draft, path);
        int begun = Placement.Begun(draft, group);
        if (another)
            return asked.With(asked.State with { Answers = asked.State.Answers.WithInstances(path, begun + 1) });
        return begun > 0
            ? asked
            : asked.With(asked.State with { Skipped = asked.State.Skipped.Union(Questions(draft, group)) });
    }

    private static Draft Remember(Draft draft, ItemPath path) =>
        draft.With(draft.State with { ChecksMade = draft.State.ChecksMade.Add(Key(draft, path)) });

    private static string Key(Draft draft, ItemPath path) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{PendingKinds.More}:{path}:{Placement.Begun(draft, draft.Context.Item(path))}"
        );

    private static bool IsEnabled(Draft draft, Item group) =>
        draft.Evaluation.Enabled.Any(instance => instance.Item.LinkId == group.LinkId);

    private static bool IsFull(Draft draft, Item group) =>
        Placement.Begun(draft, group) >= (group.MaxOccurs ?? int.MaxValue);

    private static bool IsOptionalButStrict(Item group) =>
        group is { Required: false, MinOccurs: null or 0 } && group.Children.Any(child => child.Required);

    private static bool IsPassed(ItemInstance? next, Item group) => next is null || next.Item.Order > group.Order;

    private static bool IsLastFilled(Draft draft, Item group) =>
        draft.State.Answers.Instances.GetValueOrDefault(new ItemPath(group.LinkId), 1) <= Placement.Begun(draft, group);

    private static bool IsBelow(Draft draft, Item item, Item group) =>
        Placement.RepeatingGroupAbove(draft.Context.Questionnaire, item.LinkId)?.LinkId == group.LinkId;

    private static ImmutableArray<ItemPath> Questions(Draft draft, Item group) =>
        [
            .. draft
                .Evaluation.Enabled.Where(instance => instance.Item.IsQuestion && IsBelow(draft, instance.Item, group))
                .Select(instance => instance.Path),
        ];
}
