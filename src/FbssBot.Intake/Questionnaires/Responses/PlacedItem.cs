using System.Globalization;
using R4 = Hl7.Fhir.Model.QuestionnaireResponse;

namespace FbssBot.Intake.Questionnaires;

/// <summary>An item of a response together with what the questionnaire says about it.</summary>
/// <param name="Source">The item as it stands in the response.</param>
/// <param name="Item">The questionnaire's item of that linkId; null where it has none.</param>
/// <param name="Path">Its path; of a repeating group with the instance.</param>
/// <param name="Group">The same without the item's own instance.</param>
/// <param name="Parent">linkId of the item that it stands below; null at the top.</param>
/// <param name="IsBelowAnswer">Whether it stands in an answer.</param>
internal sealed record PlacedItem(
    R4.ItemComponent Source,
    Item? Item,
    ItemPath Path,
    ItemPath Group,
    string? Parent,
    bool IsBelowAnswer
)
{
    /// <summary>Every item of a response, in order.</summary>
    public static IEnumerable<PlacedItem> All(CompiledQuestionnaire questionnaire, R4 response) =>
        Below(questionnaire, response.Item, null, false, "");

    private static IEnumerable<PlacedItem> Below(
        CompiledQuestionnaire questionnaire,
        List<R4.ItemComponent> items,
        string? parent,
        bool isBelowAnswer,
        string occurrence
    )
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (R4.ItemComponent source in items)
        {
            string linkId = source.LinkId ?? "";
            int instance = counts.GetValueOrDefault(linkId);
            counts[linkId] = instance + 1;
            Item? item = questionnaire.ByLinkId.GetValueOrDefault(linkId);
            string own = item is { IsRepeatingGroup: true } ? Join(occurrence, instance) : occurrence;
            yield return new PlacedItem(
                source,
                item,
                new ItemPath(linkId, own),
                new ItemPath(linkId, occurrence),
                parent,
                isBelowAnswer
            );

            foreach (PlacedItem below in Below(questionnaire, source.Item, linkId, false, own))
                yield return below;
            for (int answer = 0; answer < source.Answer.Count; answer++)
            {
                // Each answer of a repeating question has its own set of items below.
                string set = item is { Repeats: true, IsQuestion: true } ? Join(occurrence, answer) : occurrence;
                foreach (PlacedItem below in Below(questionnaire, source.Answer[answer].Item, linkId, true, set))
                    yield return below;
            }
        }
    }

    private static string Join(string occurrence, int index)
    {
        string own = index.ToString(CultureInfo.InvariantCulture);
        return occurrence.Length == 0 ? own : $"{occurrence}.{own}";
    }
}
