using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>The sections of a questionnaire: its top-level groups that are shown and hold a question.</summary>
internal static class Sections
{
    public static ImmutableArray<Item> Of(CompiledQuestionnaire questionnaire) =>
        [
            .. questionnaire.Items.Where(item =>
                item is { Type: ItemType.Group, Hidden: false } && item.Text.Base.Length > 0
            ),
        ];

    /// <summary>The section of an item; null where it stands outside of any.</summary>
    public static Item? Above(CompiledQuestionnaire questionnaire, string linkId)
    {
        Item item = questionnaire.ByLinkId[linkId];
        while (item.Parent is { } parent)
            item = questionnaire.ByLinkId[parent];
        return item is { Type: ItemType.Group, Hidden: false } && item.Text.Base.Length > 0 ? item : null;
    }
}
