using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Tests.Pack;

/// <summary>Every text that a patient can see, with the id that it belongs to.</summary>
public static class PackTexts
{
    /// <summary>Instruments are quoted word by word; their wording is not ours to shorten.</summary>
    public static IEnumerable<(string Id, LocalizedText Text)> OfPatients(DialogPack pack, bool instruments = false)
    {
        foreach (var item in pack.Questionnaire.All.Where(item => !item.Hidden))
        {
            if (instruments || !item.Extensions.ContainsKey("instrument"))
                yield return (item.LinkId, item.Text);
            if (item.Help is { } why)
                yield return ($"{item.LinkId}.why", why);
        }
        foreach (var flag in pack.Knowledge.RedFlags)
        {
            yield return (flag.Id, flag.Advice);
            yield return ($"{flag.Id} check", flag.Check);
        }
        foreach (var tier in pack.Knowledge.Tiers)
            yield return (tier.Id, tier.Text);
        foreach (var advice in pack.Knowledge.Advice)
            yield return (advice.Id, advice.Text);
        foreach (var line in pack.Knowledge.Checklist)
            yield return (line.Id, line.Text);
        foreach (string id in pack.Messages.Ids.Where(id => !ForClinicians.Contains(id)))
            for (int variant = 0; variant < pack.Messages.Variants(id, pack.Languages[0]); variant++)
                yield return (
                    id,
                    new LocalizedText(
                        pack.Messages.Raw(id, pack.Languages[0], variant),
                        pack.Languages.Skip(1)
                            .Select(language => KeyValuePair.Create(language, pack.Messages.Raw(id, language, variant)))
                    )
                );
    }

    private static readonly string[] ForClinicians = ["clinic.footnote", "closing.instruments"];
}
