using System.Globalization;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Wording;

/// <summary>The short label of an item, with the number of its instance where there are several. A cell of a table is named by its row.</summary>
internal static class Label
{
    public static string Of(Draft draft, ItemPath path, string language)
    {
        Item item = draft.Context.Item(path);
        string label = (item.ShortText ?? item.Text).In(language);
        bool isOneOfSeveral =
            Placement.RepeatingGroupAbove(draft.Context.Questionnaire, path.LinkId) is { } group
            && Placement.HasSeveral(draft, group.LinkId);
        if (Table.IsCell(draft.Context.Questionnaire, item))
            label = $"{Of(draft, path with { LinkId = item.Parent! }, language)}, {label}";
        return isOneOfSeveral
            ? string.Create(CultureInfo.InvariantCulture, $"{label} ({Placement.Index(path) + 1})")
            : label;
    }
}
