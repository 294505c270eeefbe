using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// A repeating group whose next instance is begun by the answer to a question after it ("Have you had any other operation?").
/// The answer is taken off again, so that the question comes back after the new instance, until it is answered otherwise.
/// </summary>
internal static class MoreInstance
{
    /// <summary>Whether <paramref name="finding"/> is the answer to the open question that begins another instance.</summary>
    public static bool Begins(DialogContext context, ItemPath asked, Finding finding) =>
        context.Settings.More.Any(more =>
            more.Item == asked.LinkId && more.Item == finding.LinkId && more.Again == finding.Value.Plain
        );

    /// <summary>The message that asks the first question of a further instance; null where the question's own text does.</summary>
    public static string? Next(Draft draft, ItemPath path)
    {
        Item item = draft.Context.Item(path);
        return
            Placement.Index(path) > 0
            && draft.Context.Settings.More.FirstOrDefault(more => more.Group == item.Parent) is { Next: { } next } more
            && draft.Context.Questionnaire.ByLinkId[more.Group].Children[0].LinkId == item.LinkId
            ? next
            : null;
    }

    /// <summary>Begins the instance where the answer just given asks for it.</summary>
    public static Draft Apply(Draft draft, ImmutableArray<ItemPath> recorded)
    {
        foreach (MoreInstances more in draft.Context.Settings.More)
        {
            var item = new ItemPath(more.Item);
            if (!recorded.Contains(item) || draft.State.Answers[item] is not [var answer] || answer.Plain != more.Again)
                continue;
            var groupPath = new ItemPath(more.Group);
            Item group = draft.Context.Questionnaire.ByLinkId[more.Group];
            int count = draft.State.Answers.Instances.GetValueOrDefault(groupPath, 1);
            bool isBegun = recorded.Any(path => IsIn(draft, path, group));
            int next = isBegun ? count : Math.Max(count, Placement.Begun(draft, group)) + 1;
            if (next > (group.MaxOccurs ?? int.MaxValue))
                continue;
            draft = draft.With(
                draft.State with
                {
                    Answers = draft.State.Answers.With(item, []).WithInstances(groupPath, next),
                    Shown = draft.State.Shown.Remove(item),
                }
            );
        }
        return draft;
    }

    private static bool IsIn(Draft draft, ItemPath path, Item group) =>
        Placement.RepeatingGroupAbove(draft.Context.Questionnaire, path.LinkId)?.LinkId == group.LinkId;
}
