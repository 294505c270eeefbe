namespace FbssBot.Intake.Pack.Checks;

/// <summary>What the entries of knowledge.yaml say of each other: ids, references, a tier for everybody, a question for every sign and contributor.</summary>
internal sealed class KnowledgeCheck(PackNode knowledge, PackSources sources)
{
    private readonly Reach _reach = new(knowledge, sources.HasItem);

    /// <summary>Checks the whole file.</summary>
    public void Check()
    {
        Ids();
        Levels();
        Tiers();
        Ends();
        foreach (PackNode entry in List("signs"))
            if (entry["presentWhen"] is { } present && !_reach.AQuestion(present))
                entry.Report(
                    $"No question reaches the sign '{entry["id"]?.Text}'.",
                    "Name a question in 'presentWhen'."
                );
        foreach (PackNode entry in List("contributors"))
            Contributor(entry);
        new DerivedCheck(knowledge, sources).Check();
    }

    private void Ids()
    {
        IdCheck.Unique("derived value", knowledge["derived"]);
        IdCheck.Unique("sign", knowledge["signs"]);
        IdCheck.Unique("contributor", knowledge["contributors"]);
        IdCheck.Unique("rule", List("contributors").Select(entry => entry["rules"]));
        IdCheck.Unique("tier", knowledge["tiers"]);
        IdCheck.Unique("tier reason", List("tiers").Select(entry => entry["reasons"]));
        IdCheck.Unique("advice", knowledge["advice"]);
        IdCheck.Unique("clinic note", knowledge["clinicNotes"]);
        IdCheck.Unique("checklist line", knowledge["checklist"]?["items"]);
        IdCheck.Unique("treatment", knowledge["treatments"]);
        IdCheck.Unique("medicine class", knowledge["medicineClasses"]);
    }

    private void Levels()
    {
        foreach (PackNode entry in List("combine"))
            sources.KnownLevel(entry["to"]);
    }

    private void Tiers()
    {
        if (List("tiers").LastOrDefault() is { } last && last["when"] is { } when && !IsAlwaysTrue(when))
            when.Report("The last tier does not hold for everybody.", "End with a tier whose 'when' is { all: [] }.");
        foreach (PackNode tier in List("advice").SelectMany(entry => entry["exceptTiers"]?.Items ?? []))
            KnownTier(tier);
    }

    private void Ends()
    {
        foreach (PackNode entry in List("ends"))
        {
            if (entry["message"] is { } message)
                sources.KnownMessage(message);
            if (entry["tier"] is { } tier)
                KnownTier(tier);
            if (entry["message"] is null && entry["tier"] is null)
                entry.Report("This end says nothing to the patient.", "Add 'message:' or 'tier:'.");
        }
    }

    private void Contributor(PackNode entry)
    {
        bool forPatients = entry["patientBlock"]?.Text is "A" or "B";
        bool isRaised = (entry["rules"]?.Items ?? []).Any(rule =>
            rule["effect"]?.Text is "raise" or "voice" && rule["condition"] is { } when && _reach.AQuestion(when)
        );
        if (forPatients && !isRaised)
            entry.Report(
                $"No question reaches the contributor '{entry["id"]?.Text}'.",
                "Add a rule with effect raise or voice whose condition names a question."
            );
    }

    private static bool IsAlwaysTrue(PackNode condition) =>
        condition["all"] is { IsList: true } parts && !parts.Items.Any();

    private void KnownTier(PackNode tier)
    {
        if (!knowledge["tiers"].Has(tier.Text ?? ""))
            tier.Report($"There is no tier '{tier.Text}'.", "Use the id of one of the 'tiers'.");
    }

    private IEnumerable<PackNode> List(string key) => knowledge[key]?.Items ?? [];
}
