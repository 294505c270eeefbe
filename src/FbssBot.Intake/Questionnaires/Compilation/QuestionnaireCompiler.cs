using FbssBot.Intake.Pack;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Compiles any FHIR R4 Questionnaire with SDC extensions; finds every mistake in one go.</summary>
public static class QuestionnaireCompiler
{
    /// <summary>The compiled form; null when there is a mistake. <paramref name="errors"/> and <paramref name="warnings"/> collect.</summary>
    /// <param name="json">The Questionnaire resource.</param>
    /// <param name="file">File name for the messages.</param>
    /// <param name="errors">Gets every mistake, in line order.</param>
    /// <param name="warnings">Gets what is odd but works, and what is ignored.</param>
    public static CompiledQuestionnaire? Compile(
        string json,
        string file,
        List<PackError> errors,
        List<PackError>? warnings = null
    )
    {
        int before = errors.Count;
        CompiledQuestionnaire? compiled = CompileInSpite(json, file, errors, warnings);
        return errors.Count == before ? compiled : null;
    }

    /// <summary>
    /// As <see cref="Compile(string, string, List{PackError}, List{PackError})"/>, but gives the form in spite of mistakes where there
    /// is one, so that what refers to it can be checked in the same run.
    /// </summary>
    internal static CompiledQuestionnaire? CompileInSpite(
        string json,
        string file,
        List<PackError> errors,
        List<PackError>? warnings = null
    )
    {
        var found = new List<PackError>();
        var odd = new List<PackError>();
        CompiledQuestionnaire? compiled = QuestionnaireJson.Parse(json, file, found, odd) is { } questionnaire
            ? Compile(questionnaire, json, new CompileReport(file, found, odd))
            : null;
        errors.AddRange(found.OrderBy(error => error.Line));
        warnings?.AddRange(odd.OrderBy(warning => warning.Line));
        return compiled;
    }

    private static CompiledQuestionnaire? Compile(Questionnaire questionnaire, string json, CompileReport report)
    {
        try
        {
            return Resolve(questionnaire, json, report);
        }
        catch (CodedException)
        {
            // Firely keeps a code that FHIR does not know and throws where it is read; the parser has reported it with its line.
            return null;
        }
    }

    private static CompiledQuestionnaire? Resolve(Questionnaire questionnaire, string json, CompileReport report)
    {
        UnsupportedParts.Check(questionnaire, report);
        // The tree is keyed by linkId: nothing further can be said about a form that has two of the same.
        if (!LinkIds.AreSound(questionnaire, report))
            return null;

        var compiled = new CompiledQuestionnaire(
            questionnaire.Url,
            questionnaire.Version,
            FhirTexts.Read((PrimitiveType?)questionnaire.TitleElement ?? questionnaire.NameElement),
            questionnaire.Language ?? "en",
            new ItemCompiler(questionnaire, report).Compile(),
            ItemCompiler.Variables(questionnaire),
            json
        );
        var sources = new SourceItems(questionnaire);
        ConditionCheck.Check(compiled, sources, report);
        LimitCheck.Check(compiled, sources, report);
        ExpressionCheck.Check(compiled, questionnaire, sources, report);
        return compiled;
    }
}
