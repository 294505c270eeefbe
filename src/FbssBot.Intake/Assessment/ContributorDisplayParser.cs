using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Assessment;

/// <summary>Reads the limits and wording for showing contributors: showToPatient, notEnoughInformation, suppressed, blocks.</summary>
internal static class ContributorDisplayParser
{
    /// <summary>The display rules in <paramref name="source"/>.</summary>
    public static ContributorDisplay Parse(KnowledgeSource source)
    {
        PackNode? limits = source["showToPatient"];
        PackNode? notEnough = source["notEnoughInformation"];
        PackNode? blocks = source["blocks"];
        if (limits is null || notEnough is null || blocks is null)
        {
            source.Root.Report(
                "The rules for showing contributors are missing.",
                "Add 'showToPatient', 'notEnoughInformation' and 'blocks'."
            );
            return new ContributorDisplay();
        }
        return new ContributorDisplay
        {
            MinNet = KnowledgeSource.Whole(limits, "minNet") ?? 0,
            MinGrade = limits["needsGrade"] is { } grades ? LowestGrade(limits, grades) : EvidenceGrade.None,
            MaxBlockA = KnowledgeSource.Whole(limits, "maxBlockA") ?? int.MaxValue,
            NotEnoughWhen = KnowledgeSource.When(notEnough),
            NotEnough = source.Text(notEnough),
            Suppressed =
            [
                .. source["suppressed"]
                    ?.Items.Select(entry => new Suppression(
                        entry.RequiredText("id"),
                        KnowledgeSource.When(entry),
                        source.OptionalText(entry, "") ?? new LocalizedText("")
                    ))
                    ?? [],
            ],
            A = Block(source, blocks, "A"),
            B = Block(source, blocks, "B"),
            Line = blocks.Required("line") is { } line ? source.Text(line) : new LocalizedText(""),
            Check = blocks.Required("check") is { } check ? source.Text(check) : new LocalizedText(""),
        };
    }

    private static EvidenceGrade LowestGrade(PackNode limits, PackNode grades)
    {
        EvidenceGrade lowest = EvidenceGrade.Strong;
        foreach (string text in KnowledgeSource.Texts(limits, "needsGrade"))
            if (Enum.TryParse(text, ignoreCase: true, out EvidenceGrade grade))
                lowest = grade < lowest ? grade : lowest;
            else
                grades.Report($"'{text}' is no grade.", "Use weak, moderate or strong.");
        return lowest;
    }

    private static BlockText Block(KnowledgeSource source, PackNode blocks, string key) =>
        blocks.Required(key) is { } block
            ? new BlockText(source.Text(block, "title"), source.Text(block, "lead"))
            : new BlockText(new LocalizedText(""), new LocalizedText(""));
}
