using System.Text.Json;
using Hl7.Fhir.Model;
using R4 = Hl7.Fhir.Model.QuestionnaireResponse;

namespace FbssBot.Intake.Questionnaires;

/// <summary>What a response says besides its answers.</summary>
/// <param name="Status">How far the intake came.</param>
/// <param name="Authored">When it was last answered; written with its offset.</param>
/// <param name="Language">Language of item.text, the one that the patient was asked in.</param>
/// <param name="IdentifierSystem">System of the intake's identifier; null for none.</param>
/// <param name="IdentifierValue">The intake's id.</param>
public sealed record ResponseHeader(
    ResponseStatus Status,
    DateTimeOffset Authored,
    string Language,
    string? IdentifierSystem = null,
    string? IdentifierValue = null
);

/// <summary>QuestionnaireResponse.status.</summary>
public enum ResponseStatus
{
    /// <summary>Still being answered.</summary>
    InProgress,

    /// <summary>Finished.</summary>
    Completed,

    /// <summary>Changed after it was finished.</summary>
    Amended,

    /// <summary>Ended early by the patient.</summary>
    Stopped,

    /// <summary>Withdrawn.</summary>
    EnteredInError,
}

/// <summary>
/// Writes the answers that count as a FHIR R4 QuestionnaireResponse: hidden and calculated ones too, none of disabled items.
/// item.text is in the language asked; a coding's display stays in the language of the questionnaire.
/// </summary>
public static class ResponseWriter
{
    /// <summary>The response. <paramref name="evaluation"/> must come from an engine of this questionnaire.</summary>
    public static R4 Write(CompiledQuestionnaire questionnaire, Evaluation evaluation, ResponseHeader header)
    {
        EvaluationTrace trace =
            evaluation.Trace
            ?? throw new ArgumentException("The evaluation does not come from an engine.", nameof(evaluation));
        var response = new R4
        {
            Questionnaire = questionnaire.Canonical,
            Status = Status(header.Status),
            AuthoredElement = new FhirDateTime(header.Authored),
            Language = header.Language,
        };
        if (header.IdentifierValue is { } id)
            response.Identifier = new Identifier(header.IdentifierSystem, id);
        return ResponseTree
            .Fill(response, trace.Layout, trace.Effective, Written, item => Text(item, header.Language))
            .Response;
    }

    /// <summary>The response as FHIR JSON.</summary>
    public static string WriteJson(CompiledQuestionnaire questionnaire, Evaluation evaluation, ResponseHeader header) =>
        JsonSerializer.Serialize(Write(questionnaire, evaluation, header), FhirValues.Json);

    private static string? Text(Item item, string language) =>
        item.Text.In(language) is { Length: > 0 } text ? text : null;

    private static DataType Written(Item item, AnswerValue value)
    {
        if (value is AnswerValue.Coding { Display: null } coding)
            value = coding with { Display = item.Options.FirstOrDefault(option => option.Value == value)?.Text.Base };
        return FhirValues.Write(value);
    }

    private static R4.QuestionnaireResponseStatus Status(ResponseStatus status) =>
        status switch
        {
            ResponseStatus.InProgress => R4.QuestionnaireResponseStatus.InProgress,
            ResponseStatus.Completed => R4.QuestionnaireResponseStatus.Completed,
            ResponseStatus.Amended => R4.QuestionnaireResponseStatus.Amended,
            ResponseStatus.Stopped => R4.QuestionnaireResponseStatus.Stopped,
            ResponseStatus.EnteredInError => R4.QuestionnaireResponseStatus.EnteredInError,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
