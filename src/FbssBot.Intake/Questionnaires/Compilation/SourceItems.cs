using Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>The items as they stand in the file, by linkId: for the lines of messages.</summary>
internal sealed class SourceItems
{
    private readonly Dictionary<string, Questionnaire.ItemComponent> _byLinkId;

    /// <summary>Indexes a questionnaire whose linkIds are unique.</summary>
    public SourceItems(Questionnaire questionnaire) =>
        _byLinkId = All(questionnaire.Item).ToDictionary(item => item.LinkId!, StringComparer.Ordinal);

    /// <summary>The item as read from the file.</summary>
    public Questionnaire.ItemComponent this[string linkId] => _byLinkId[linkId];

    /// <summary>Every item in document order.</summary>
    public static IEnumerable<Questionnaire.ItemComponent> All(IEnumerable<Questionnaire.ItemComponent> items) =>
        items.SelectMany(item => All(item.Item).Prepend(item));
}
