using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// A table: a group (itemControl gtable, grid or table) whose rows are groups of questions. It is asked in one message;
/// rows about which nothing was said are asked one by one, once.
/// </summary>
internal static class Table
{
    public static bool IsTable(Item item) =>
        item is { Type: ItemType.Group, Control: "gtable" or "grid" or "table" }
        && item.Children.Length > 0
        && item.Children.All(child => child is { Type: ItemType.Group, Repeats: false });

    public static bool IsRow(CompiledQuestionnaire questionnaire, Item item) =>
        item is { Type: ItemType.Group, Parent: { } parent } && IsTable(questionnaire.ByLinkId[parent]);

    public static bool IsCell(CompiledQuestionnaire questionnaire, Item item) =>
        item.Parent is { } parent && IsRow(questionnaire, questionnaire.ByLinkId[parent]);

    /// <summary>The enabled rows of a table, in order.</summary>
    public static IEnumerable<ItemInstance> Rows(Draft draft, ItemPath table) =>
        draft.Evaluation.Enabled.Where(row =>
            row.Item.Parent == table.LinkId
            && row.Path.Occurrence == table.Occurrence
            && row.Item.Type == ItemType.Group
        );

    /// <summary>Whether the table or row still has to be asked: never shown, and nothing said about it (or, a table, about none of its rows).</summary>
    public static bool IsOpen(Draft draft, ItemInstance instance)
    {
        if (draft.State.Shown.Contains(instance.Path))
            return false;
        return IsTable(instance.Item)
            ? Rows(draft, instance.Path).Any() && !Rows(draft, instance.Path).All(row => HasAnswer(draft, row))
            : !HasAnswer(draft, instance);
    }

    /// <summary>Whether a cell of the row has an answer.</summary>
    public static bool HasAnswer(Draft draft, ItemInstance row) =>
        row.Item.Children.Any(cell => draft.Evaluation.Effective[row.Path with { LinkId = cell.LinkId }].Length > 0);
}
