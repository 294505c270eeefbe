using System.Collections.Immutable;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Summary;
using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.RedFlags;

namespace FbssBot.Intake.Pack;

/// <summary>
/// A dialog pack, compiled once at start: everything that clinicians own, resolved, checked and immutable. Safe to share between
/// threads.
/// </summary>
public sealed record DialogPack
{
    /// <summary>Short name ("fbss"), part of every intake.</summary>
    public required string Id { get; init; }

    /// <summary>Version, part of every intake: a conversation finishes on the version it started with.</summary>
    public required string Version { get; init; }

    /// <summary>Language codes, the base language first.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>The questions.</summary>
    public required CompiledQuestionnaire Questionnaire { get; init; }

    /// <summary>What the answers mean: signs, contributors, red flags, tiers, advice, checklist.</summary>
    public required Knowledge Knowledge { get; init; }

    /// <summary>The course of a conversation: which items play a special part.</summary>
    public required DialogSettings Dialog { get; init; }

    /// <summary>What the clinician's page holds; empty where the pack brings none.</summary>
    public SummaryPlan Summary { get; init; } = SummaryPlan.Empty;

    /// <summary>What the bot says around the questions.</summary>
    public required Messages Messages { get; init; }

    /// <summary>Negation, doubt, other people and past, by language; empty for a pack without context rules.</summary>
    public ImmutableArray<ContextRules> Contexts { get; init; } = [];

    /// <summary>The words of patients; null for a pack without a lexicon.</summary>
    public Lexicon? Lexicon { get; init; }

    /// <summary>Red flags by the words that speak of them; null for a pack without.</summary>
    public RedFlagCatalog? RedFlagWords { get; init; }

    /// <summary>Numbers for urgent help.</summary>
    public required Regions Regions { get; init; }

    /// <summary>
    /// The same words and ways of talking over another FHIR questionnaire: its questions only, no knowledge, no special items.
    /// </summary>
    /// <param name="json">The questionnaire.</param>
    /// <param name="file">Its file name, for mistakes.</param>
    /// <exception cref="PackException">The questionnaire has mistakes; all of them at once.</exception>
    public DialogPack ForQuestionnaire(string json, string file)
    {
        var errors = new List<PackError>();
        CompiledQuestionnaire? questionnaire = QuestionnaireCompiler.Compile(json, file, errors);
        if (questionnaire is null || errors.Count > 0)
            throw new PackException(errors);
        return this with
        {
            Id = file,
            Version = questionnaire.Version ?? "1",
            Questionnaire = questionnaire,
            Knowledge = new Knowledge { Levels = Knowledge.Levels },
            Dialog = DialogSettings.None,
            RedFlagWords = null,
        };
    }
}
