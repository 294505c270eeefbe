using FbssBot.Intake.Assessment;
using FbssBot.Intake.Questionnaires;
using ConditionCheck = FbssBot.Intake.Assessment.ConditionCheck;

namespace FbssBot.Intake.Pack.Checks;

/// <summary>Everything that the files of a pack must have in common. Mistakes within one file are found where it is parsed.</summary>
internal static class PackCheck
{
    /// <summary>Adds every mistake to <paramref name="errors"/>.</summary>
    public static void Check(
        PackFiles files,
        CompiledQuestionnaire? questionnaire,
        Knowledge? knowledge,
        Messages messages,
        List<PackError> errors
    )
    {
        IReadOnlyList<string> languages = files.Manifest.Languages;
        HouseRules rules = files.Wording is { } wording ? HouseRules.Parse(wording, languages) : HouseRules.None;
        var sources = new PackSources(
            questionnaire,
            messages,
            [.. (files.Knowledge?["levels"]?.Items ?? []).Select(level => level.Text ?? "")],
            files.Concepts.Count > 0 ? ConceptCheck.Check(files.Concepts) : null
        );

        if (questionnaire is not null && files.Questionnaire is { } json)
            new QuestionnaireCheck(
                questionnaire,
                files.Manifest["questionnaire"]!,
                new LinkIdLines(json),
                languages,
                rules,
                errors
            ).Check();
        if (files.Knowledge is { } root)
            new KnowledgeCheck(root, sources).Check();
        if (files.RedFlags is { } redFlags)
            RedFlagCheck.Check(redFlags, sources, languages);
        if (files.Dialog is { } dialog)
            DialogCheck.Check(dialog, sources);
        MessageCheck.Check(files.Messages, rules);
        Texts(files, rules);
        if (questionnaire is not null && knowledge is not null)
            Conditions(files, new ConditionCheck(questionnaire, knowledge));
    }

    private static void Texts(PackFiles files, HouseRules rules)
    {
        IEnumerable<string> ofChecklist = (files.Knowledge?["checklist"]?["placeholders"]?.Entries ?? []).Select(e =>
            e.Key
        );
        var check = new TextCheck(
            files.Manifest.Languages,
            Placeholders.Known.Concat(ofChecklist).ToHashSet(StringComparer.Ordinal),
            rules
        );
        check.Check(files.Knowledge);
        check.Check(files.RedFlags);
        check.Check(files.Regions);
    }

    private static void Conditions(PackFiles files, ConditionCheck check)
    {
        foreach (PackNode root in new[] { files.Knowledge, files.RedFlags }.OfType<PackNode>())
        foreach ((PackNode condition, AssessmentStage stage) in ConditionSections.Of(root))
            check.Check(condition, stage);
        if (files.Dialog is { } course)
            foreach ((PackNode condition, string? item) in ConditionSections.Beside(course))
                check.Check(condition, AssessmentStage.Answers, item);
    }
}
