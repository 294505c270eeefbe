using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Assessment;

/// <summary>
/// Reads <see cref="Knowledge"/> from a pack's files. Top-level keys, in either file: version, levels, combine, flags, tiers, signs,
/// contributors (with their rules), showToPatient, notEnoughInformation, suppressed, blocks, advice, clinicNotes,
/// checklist, treatments, medicineClasses, ends, operations, derived, scores. Mistakes are reported, never thrown.
/// </summary>
public static class KnowledgeParser
{
    /// <summary>The knowledge in <paramref name="roots"/>; texts in <paramref name="languages"/>, the base language first.</summary>
    public static Knowledge Parse(IReadOnlyList<PackNode> roots, IReadOnlyList<string> languages)
    {
        var source = new KnowledgeSource(roots, languages);
        ImmutableHashSet<string> voiceOnly =
        [
            .. source["voiceOnly"]?.Items.Select(item => item.Text).OfType<string>() ?? [],
        ];
        return new Knowledge
        {
            Version = source["version"]?.Text ?? "",
            Levels = [.. source.List("levels").Select(item => item.Text).OfType<string>()],
            RedFlags = [.. source.List("flags").Select(entry => RedFlag(source, entry))],
            Combine = [.. source["combine"]?.Items.Select(Escalation) ?? []],
            Tiers = [.. source.List("tiers").Select(entry => Tier(source, entry)).OrderBy(tier => tier.Rank)],
            Signs = [.. source.List("signs").Select(entry => Sign(source, entry))],
            Contributors = [.. source.List("contributors").Select(entry => Contributor(source, entry))],
            Rules =
            [
                .. source
                    .List("contributors")
                    .SelectMany(entry => (entry["rules"]?.Items ?? []).Select(rule => Rule(source, entry, rule))),
            ],
            Display = ContributorDisplayParser.Parse(source),
            Advice = [.. source.List("advice").Select(entry => Advice(source, entry))],
            ClinicNotes = [.. source["clinicNotes"]?.Items.Select(ClinicNote) ?? []],
            Checklist =
            [
                .. (source["checklist"]?.Required("items")?.Items ?? []).Select(entry => ChecklistItem(source, entry)),
            ],
            ChecklistMost = source["checklist"] is { } list
                ? KnowledgeSource.Whole(list, "most") ?? int.MaxValue
                : int.MaxValue,
            Treatments = [.. source.List("treatments").Select(entry => Treatment(source, entry))],
            MedicineClasses = MedicineClasses(source),
            Ends = [.. source["ends"]?.Items.Select(EarlyEnd) ?? []],
            Operations = source["operations"] is { } operations ? Operations(operations) : null,
            Derived = [.. source["derived"]?.Items.Select(DerivedValueParser.Parse) ?? []],
            Scores = [.. source["scores"]?.Items.Select(item => item.Text).OfType<string>() ?? []],
            Placeholders =
            [
                .. source["checklist"]
                    ?["placeholders"]?.Entries.Select(entry => Placeholder(source, entry.Key, entry.Value))
                    ?? [],
            ],
        };
    }

    private static RedFlag RedFlag(KnowledgeSource source, PackNode entry) =>
        new(
            entry.RequiredText("id"),
            entry.RequiredText("level"),
            entry.OptionalText("criteria") ?? "",
            KnowledgeSource.OptionalWhen(entry, "answerWhen"),
            KnowledgeSource.OptionalWhen(entry, "checkWhen"),
            [.. entry["escalate"]?.Items.Select(Escalation) ?? []],
            source.Text(entry, "advice"),
            source.Text(entry, "check"),
            KnowledgeSource.Flag(entry, "replacesTierText"),
            entry.RequiredText("alert"),
            KnowledgeSource.Flag(entry, "sensitive"),
            [.. entry["checkChoices"]?.Items.Select(choice => CheckChoice(source, choice)) ?? []],
            source.OptionalText(entry, "beside")
        );

    private static CheckChoice CheckChoice(KnowledgeSource source, PackNode entry)
    {
        entry.OnlyKeys("means", "text");
        string means = entry.RequiredText("means");
        if (means.Length > 0 && !CheckMeanings.All.Contains(means))
            entry.Report(
                $"'{means}' is no meaning of a choice.",
                $"Use one of: {string.Join(", ", CheckMeanings.All)}."
            );
        return new CheckChoice(source.Text(entry, "text"), means);
    }

    private static Escalation Escalation(PackNode entry) => new(KnowledgeSource.When(entry), entry.RequiredText("to"));

    private static Tier Tier(KnowledgeSource source, PackNode entry) =>
        new(
            entry.RequiredText("id"),
            KnowledgeSource.Whole(entry, "rank") ?? int.MaxValue,
            KnowledgeSource.When(entry),
            source.Text(entry),
            [
                .. entry["reasons"]
                    ?.Items.Select(reason => new TierReason(
                        reason.RequiredText("id"),
                        KnowledgeSource.When(reason),
                        reason.RequiredText("clinic")
                    ))
                    ?? [],
            ]
        );

    private static Sign Sign(KnowledgeSource source, PackNode entry) =>
        new(
            entry.RequiredText("id"),
            source.Text(entry),
            entry.OptionalText("clinicalTerm") ?? "",
            KnowledgeSource.When(entry, "presentWhen"),
            KnowledgeSource.When(entry, "absentWhen"),
            [
                .. entry["qualifiers"]
                    ?.Items.Select(kind => new SignQualifier(
                        kind.RequiredText("id"),
                        KnowledgeSource.When(kind),
                        kind.OptionalText("clinic") ?? kind.RequiredText("en")
                    ))
                    ?? [],
            ]
        );

    private static Contributor Contributor(KnowledgeSource source, PackNode entry)
    {
        return new Contributor(
            entry.RequiredText("id"),
            KnowledgeSource.Whole(entry, "seed"),
            source.Text(entry),
            entry.OptionalText("clinicalTerm") ?? "",
            KnowledgeSource.Texts(entry, "codes"),
            entry.RequiredText("patientBlock") switch
            {
                "A" => PatientBlock.A,
                "B" => PatientBlock.B,
                _ => PatientBlock.None,
            },
            KnowledgeSource.Flag(entry, "voiceOnly")
        );
    }

    private static EvidenceRule Rule(KnowledgeSource source, PackNode contributor, PackNode entry)
    {
        RuleEffect effect = KnowledgeSource.Choice<RuleEffect>(entry, "effect");
        return new EvidenceRule(
            entry.RequiredText("id"),
            contributor.RequiredText("id"),
            effect,
            entry.OptionalText("grade") is null or "null"
                ? EvidenceGrade.None
                : KnowledgeSource.Choice<EvidenceGrade>(entry, "grade"),
            entry.RequiredText("evidenceKey"),
            KnowledgeSource.When(entry, "condition"),
            effect is RuleEffect.Raise or RuleEffect.Voice ? source.Text(entry, "patient") : null,
            entry.OptionalText("rationale") ?? "",
            entry.OptionalText("source") ?? ""
        );
    }

    private static Advice Advice(KnowledgeSource source, PackNode entry) =>
        new(entry.RequiredText("id"), source.Text(entry), KnowledgeSource.Texts(entry, "exceptTiers"));

    private static ClinicNote ClinicNote(PackNode entry) =>
        new(
            entry.RequiredText("id"),
            KnowledgeSource.When(entry),
            entry.RequiredText("clinic"),
            KnowledgeSource.Flag(entry, "sensitive")
        );

    private static ChecklistItem ChecklistItem(KnowledgeSource source, PackNode entry) =>
        new(
            entry.RequiredText("id"),
            KnowledgeSource.When(entry),
            source.Text(entry),
            KnowledgeSource.Flag(entry, "spare")
        );

    private static Treatment Treatment(KnowledgeSource source, PackNode entry) =>
        new(
            entry.RequiredText("id"),
            entry.OptionalText("class") is { } name and not "null" ? name : null,
            entry.OptionalText("source") is not (null or "null"),
            source.Text(entry),
            KnowledgeSource.Texts(entry, "names"),
            KnowledgeSource.Flag(entry, "clinicianRaises")
        );

    private static ImmutableArray<MedicineClass> MedicineClasses(KnowledgeSource source)
    {
        var ofTreatments = source
            .List("treatments")
            .Where(entry => entry.OptionalText("class") is not (null or "null"))
            .Select(entry => new MedicineClass(entry.OptionalText("class")!, KnowledgeSource.Texts(entry, "names")));
        var others = (source["medicineClasses"]?.Items ?? []).Select(entry => new MedicineClass(
            entry.RequiredText("id"),
            KnowledgeSource.Texts(entry, "names")
        ));
        return [.. ofTreatments, .. others];
    }

    private static EarlyEnd EarlyEnd(PackNode entry) =>
        new(
            KnowledgeSource.When(entry),
            entry.RequiredText("outcome"),
            entry.OptionalText("message"),
            entry.OptionalText("tier")
        );

    private static OperationScope Operations(PackNode entry) =>
        new(
            entry.RequiredText("group"),
            entry.RequiredText("date"),
            entry.RequiredText("region"),
            entry.RequiredText("complaintRegion")
        );

    private static ChecklistPlaceholder Placeholder(KnowledgeSource source, string name, PackNode entry)
    {
        entry.OnlyKeys("item", "chosen", "notChosen", "otherwise");
        (string? question, PlaceholderUse use) =
            entry.OptionalText("chosen") is { } chosen ? (chosen, PlaceholderUse.Chosen)
            : entry.OptionalText("notChosen") is { } notChosen ? (notChosen, PlaceholderUse.NotChosen)
            : (entry.RequiredText("item"), PlaceholderUse.Words);
        return new ChecklistPlaceholder(
            name,
            question,
            use,
            entry["otherwise"] is { } otherwise ? source.Text(otherwise) : null
        );
    }
}
