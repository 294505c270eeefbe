using Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>linkIds exist and are unique in the whole questionnaire (R4 que-2).</summary>
internal static class LinkIds
{
    /// <summary>Reports every missing or repeated linkId; true when there is none.</summary>
    public static bool AreSound(Questionnaire questionnaire, CompileReport report)
    {
        bool sound = true;
        var first = new Dictionary<string, Questionnaire.ItemComponent>(StringComparer.Ordinal);
        foreach (Questionnaire.ItemComponent item in SourceItems.All(questionnaire.Item))
        {
            // A missing linkId is reported by the parser already.
            if (item.LinkId is null)
                sound = false;
            else if (!first.TryAdd(item.LinkId, item))
            {
                sound = false;
                report.Error(
                    item,
                    $"linkId '{item.LinkId}' is used twice; the first is in line {first[item.LinkId].Line()}.",
                    "Give each item a linkId of its own."
                );
            }
        }
        return sound;
    }
}
