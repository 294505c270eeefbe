using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>Which item is next, and how far the conversation has come. One place where the next question is chosen.</summary>
internal static class Progress
{
    /// <summary>
    /// The first enabled item in questionnaire order that has no answer and was not left out. A table of groups is asked as a
    /// whole first, then row by row for the rows without an answer.
    /// </summary>
    public static ItemInstance? Next(Draft draft)
    {
        foreach (ItemInstance instance in draft.Evaluation.Enabled)
            if (IsAsked(draft, instance) && IsOpen(draft, instance))
                return instance;
        return null;
    }

    /// <summary>Questions answered or left out, and questions that apply as far as known.</summary>
    public static (int Done, int Of) Count(Draft draft)
    {
        int done = 0;
        int of = 0;
        foreach (ItemInstance instance in draft.Evaluation.Enabled)
        {
            if (!IsAsked(draft, instance))
                continue;
            of++;
            if (!IsOpen(draft, instance))
                done++;
        }
        return (done, of);
    }

    /// <summary>Whether the instance is one that the dialog asks about at all.</summary>
    public static bool IsAsked(Draft draft, ItemInstance instance)
    {
        Item item = instance.Item;
        if (item.Hidden || item.ReadOnly || item.CalculatedExpression is not null || IsBelowHidden(draft.Context, item))
            return false;
        // A file or a reference cannot be typed: it is left for whoever receives the response.
        if (item.Type is ItemType.Attachment or ItemType.Reference)
            return false;
        CompiledQuestionnaire questionnaire = draft.Context.Questionnaire;
        if (Table.IsTable(item) || Table.IsRow(questionnaire, item))
            return true;
        return item.IsQuestion && (item.Required || !Table.IsCell(questionnaire, item));
    }

    private static bool IsOpen(Draft draft, ItemInstance instance)
    {
        if (draft.State.Skipped.Contains(instance.Path))
            return false;
        if (instance.Item.Type == ItemType.Group)
            return Table.IsOpen(draft, instance);
        if (draft.Evaluation.Effective[instance.Path].Length > 0)
            return OffersInitial(draft, instance) || ToldInPart.Is(draft, instance.Path);
        return !IsLeftOutForLength(draft, instance.Item);
    }

    /// <summary>A default is offered for confirmation once: it counts, but it is asked about.</summary>
    private static bool OffersInitial(Draft draft, ItemInstance instance) =>
        instance.Item.Initial.Length > 0
        && draft.State.Answers[instance.Path].Length == 0
        && !draft.State.Shown.Contains(instance.Path);

    /// <summary>Optional questions are asked only while the conversation is short (pack: optional.untilTurn).</summary>
    private static bool IsLeftOutForLength(Draft draft, Item item) =>
        draft.Context.Settings.OptionalItems.Contains(item.LinkId)
        && draft.State.Turns > draft.Context.Settings.OptionalUntilTurn;

    private static bool IsBelowHidden(DialogContext context, Item item)
    {
        for (string? parent = item.Parent; parent is not null; )
        {
            Item above = context.Questionnaire.ByLinkId[parent];
            if (above.Hidden)
                return true;
            parent = above.Parent;
        }
        return false;
    }
}
