using System.Collections.Immutable;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Pack.Checks;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Summary;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.RedFlags;

namespace FbssBot.Intake.Pack;

/// <summary>Compiles a pack. All mistakes of all files are found before it gives up.</summary>
public static class PackLoader
{
    /// <summary>Reads and compiles the pack in <paramref name="directory"/>.</summary>
    /// <exception cref="PackException">The pack has mistakes; all of them at once.</exception>
    public static DialogPack Load(string directory) => Load(PackFolder.Read(directory));

    /// <summary>Compiles a pack from its texts.</summary>
    /// <exception cref="PackException">The pack has mistakes; all of them at once.</exception>
    public static DialogPack Load(PackFolder folder)
    {
        var errors = new List<PackError>();
        DialogPack? pack = PackFiles.Read(new PackReader(folder, errors)) is { } files ? Compile(files, errors) : null;
        if (errors.Count > 0 || pack is null)
            throw new PackException([
                .. errors.Distinct().OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line),
            ]);
        return pack;
    }

    private static DialogPack? Compile(PackFiles files, List<PackError> errors)
    {
        PackManifest manifest = files.Manifest;
        CompiledQuestionnaire? questionnaire = files.Questionnaire is { } json
            ? QuestionnaireCompiler.CompileInSpite(json, manifest["questionnaire"]!, errors)
            : null;
        PackNode[] roots = [.. new[] { files.Knowledge, files.RedFlags }.OfType<PackNode>()];
        Knowledge? knowledge = roots.Length == 2 ? KnowledgeParser.Parse(roots, manifest.Languages) : null;
        DialogSettings dialog = files.Dialog is { } course ? DialogSettings.Parse(course) : DialogSettings.None;
        SummaryPlan summary = files.Summary is { } page
            ? SummaryPlanParser.Parse(page, manifest.Languages)
            : SummaryPlan.Empty;
        Messages messages = Messages.Parse(files.Messages);
        Regions? regions = files.Regions is { } numbers ? Regions.Parse(numbers, manifest.Languages) : null;
        ImmutableArray<ContextRules> contexts = ContextRules.Parse([.. files.Contexts.Select(file => file.Root)]);
        Lexicon? lexicon = files.LexiconItems is { } items
            ? Lexicon.Parse(items, [.. files.Lexicon.Select(file => file.Root)])
            : null;
        RedFlagCatalog? redFlagWords =
            files.RedFlags is { } redFlags && files.Concepts.Count > 0 && knowledge is not null
                ? RedFlagCatalog.Parse(redFlags, [.. files.Concepts.Select(file => file.Root)], knowledge.Levels)
                : null;
        PackCheck.Check(files, questionnaire, knowledge, messages, errors);

        return questionnaire is null || knowledge is null || regions is null
            ? null
            : new DialogPack
            {
                Id = manifest.Id,
                Version = manifest.Version,
                Languages = manifest.Languages,
                Questionnaire = questionnaire,
                Knowledge = knowledge,
                Dialog = dialog,
                Summary = summary,
                Messages = messages,
                Contexts = contexts,
                Lexicon = lexicon,
                RedFlagWords = redFlagWords,
                Regions = regions,
            };
    }
}
