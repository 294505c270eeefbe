using System.Collections.Immutable;
using FbssBot.Intake.Dialog.Waiting;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// A repeating group whose next instance is begun by the answer to a question after it ("Have you had any other operation?").
/// The answer is taken off again, so that the question comes back after the new instance, until it is answered otherwise.
/// </summary>
internal static class MoreInstance
{
    /// <summary>The message that asks the first question of an instance; null where the question's own text does.</summary>
    public static string? First(Draft draft, ItemPath path)
    {
        if (
            Of(draft, path) is not { } more
            || draft.Context.Questionnaire.ByLinkId[more.Group].Children[0].LinkId != path.LinkId
        )
            return null;
        return Told(draft, more, path).Length > 0 ? more.Which
            : Placement.Index(path) > 0 ? more.Next
            : null;
    }

    /// <summary>Names the instance whose first question is about to be asked, where several were told and the patient could not know which is meant.</summary>
    public static Draft Entered(Draft draft, ItemPath path)
    {
        if (Of(draft, path) is not { } more)
            return draft;
        string instance = $"{more.Group}[{path.Occurrence}]";
        if (instance == draft.State.Instance)
            return draft;
        ImmutableArray<ItemPath> told = Told(draft, more, path);
        draft = draft.With(draft.State with { Instance = instance });
        return more.About is { } message && told.Length > 0 ? draft.Saying(new Prompt.About(message, told)) : draft;
    }

    /// <summary>
    /// "No, just the one I told you", asked what the next one was: there is none, and the question whether there is another has its
    /// answer. Null where the message says nothing of the kind.
    /// </summary>
    public static Draft? TakenBack(Draft draft, ItemPath asked)
    {
        if (
            Of(draft, asked) is not { } more
            || draft.Context.Questionnaire.ByLinkId[more.Group].Children[0].LinkId != asked.LinkId
            || Placement.Index(asked) is not (> 0 and var index)
            || Placement.Begun(draft, draft.Context.Questionnaire.ByLinkId[more.Group]) > index
        )
            return null;
        bool tells = draft.Context.Reading.Findings.Any(finding => finding.LinkId == asked.LinkId);
        var item = new ItemPath(more.Item);
        Finding? none = draft
            .Context.Reread(draft.State, item)
            .Findings.FirstOrDefault(finding =>
                finding.LinkId == more.Item && finding.Value.Plain != more.Again && (!tells || !Reply.IsNo(draft))
            );
        if (none is null)
            return null;
        Answers answers = draft.State.Answers.WithInstances(new ItemPath(more.Group), index);
        Draft without = draft.With(draft.State with { Answers = answers });
        return Recording.Put(without, item, [none.Value], none.Span.Of(draft.Context.Input.Text)).Released();
    }

    private static MoreInstances? Of(Draft draft, ItemPath path) =>
        draft.Context.Settings.More.FirstOrDefault(more => more.Group == draft.Context.Item(path).Parent);

    /// <summary>What tells the instance from the others; nothing where it is the only one.</summary>
    private static ImmutableArray<ItemPath> Told(Draft draft, MoreInstances more, ItemPath path) =>
        Placement.HasSeveral(draft, more.Group)
            ?
            [
                .. more
                    .By.Select(linkId => path with { LinkId = linkId })
                    .Where(item => draft.State.Answers[item].Length > 0),
            ]
            : [];

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
