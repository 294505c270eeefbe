using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// Which instance of an item a finding belongs to. Of the groups that it knows, the reader says which instance is meant; of others
/// it is the one that is asked about, or the last one begun.
/// </summary>
internal static class Placement
{
    /// <summary>The path that <paramref name="finding"/> answers.</summary>
    public static ItemPath Of(Draft draft, Finding finding)
    {
        CompiledQuestionnaire questionnaire = draft.Context.Questionnaire;
        if (finding.Occurrence.Length > 0)
            return new ItemPath(finding.LinkId, finding.Occurrence);
        if (draft.State.Waiting is { Kind: PendingKinds.Item, Path: { } asked } && asked.LinkId == finding.LinkId)
            return asked;
        Item? group = RepeatingGroupAbove(questionnaire, finding.LinkId);
        return group is null
            ? new ItemPath(finding.LinkId, IsBelowQuestion(questionnaire, finding.LinkId) ? "0" : "")
            : new ItemPath(finding.LinkId, Instance(draft, group).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The path in the one instance on record that the message names by its number ("the second operation was in 2021"); else null.</summary>
    public static ItemPath? Named(Draft draft, Finding finding)
    {
        if (RepeatingGroupAbove(draft.Context.Questionnaire, finding.LinkId) is not { } group)
            return null;
        ImmutableArray<int> numbers =
        [
            .. draft
                .Context.Reading.Amends.Instances.Where(part => part.Id == group.LinkId)
                .Select(part => part.Number)
                .OfType<int>()
                .Distinct(),
        ];
        if (numbers is not [var number])
            return null;
        int index = Amending.InstanceAmendment.Index(draft, group.LinkId, number);
        return index >= 0 && index < Begun(draft, group)
            ? new ItemPath(finding.LinkId, index.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>The nearest repeating group above an item; null where there is none.</summary>
    public static Item? RepeatingGroupAbove(CompiledQuestionnaire questionnaire, string linkId)
    {
        for (string? parent = questionnaire.ByLinkId[linkId].Parent; parent is not null; )
        {
            Item above = questionnaire.ByLinkId[parent];
            if (above.IsRepeatingGroup)
                return above;
            parent = above.Parent;
        }
        return null;
    }

    /// <summary>The number of instances that hold an answer.</summary>
    public static int Begun(Draft draft, Item group)
    {
        int count = 0;
        foreach (ItemPath path in draft.State.Answers.Values.Keys)
            if (RepeatingGroupAbove(draft.Context.Questionnaire, path.LinkId)?.LinkId == group.LinkId)
                count = Math.Max(count, Index(path) + 1);
        return count;
    }

    /// <summary>Whether a repeating group was begun more than once.</summary>
    public static bool HasSeveral(Draft draft, string group) =>
        draft.State.Answers.Instances.GetValueOrDefault(new ItemPath(group)) > 1;

    /// <summary>The index of the innermost instance of a path; 0 outside of any.</summary>
    public static int Index(ItemPath path) =>
        int.TryParse(path.Occurrence.Split('.')[^1], CultureInfo.InvariantCulture, out int index) ? index : 0;

    private static int Instance(Draft draft, Item group) =>
        draft.State.Waiting is { Kind: PendingKinds.Item, Path: { } asked }
        && RepeatingGroupAbove(draft.Context.Questionnaire, asked.LinkId)?.LinkId == group.LinkId
            ? Index(asked)
            : Math.Max(Begun(draft, group) - 1, 0);

    private static bool IsBelowQuestion(CompiledQuestionnaire questionnaire, string linkId) =>
        questionnaire.ByLinkId[linkId].Parent is { } parent && questionnaire.ByLinkId[parent].IsQuestion;
}
