using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FbssBot.Intake.Pack;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Parses a Questionnaire with Firely's strict parser; every mistake keeps its line.</summary>
internal static partial class QuestionnaireJson
{
    private static readonly FhirJsonDeserializer Strict = new(new DeserializerSettings { AnnotateLineInfo = true });

    /// <summary>"Questionnaire.item[0].extension[2].value.name": the place of an SDC variable's name.</summary>
    [GeneratedRegex(@"\.extension\[\d+\]\.value\.name$")]
    private static partial Regex VariableName { get; }

    /// <summary>The questionnaire, or null when the text is no JSON object or no Questionnaire.</summary>
    public static Questionnaire? Parse(string json, string file, List<PackError> errors, List<PackError> warnings)
    {
        try
        {
            var reader = new Utf8JsonReader(
                Encoding.UTF8.GetBytes(json),
                new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip }
            );
            _ = Strict.TryDeserializeResource(
                ref reader,
                out Resource? resource,
                out IEnumerable<CodedException> issues
            );
            // What a resource of another kind lacks or has too much is of no interest to anybody.
            if (resource is null or Questionnaire)
                foreach (CodedException issue in issues)
                    Report(issue, file, errors, warnings);
            if (resource is Questionnaire questionnaire)
                return questionnaire;
            errors.Add(
                new PackError(file, 1, "This is not a FHIR Questionnaire.", "Give a Questionnaire resource, R4.")
            );
        }
        catch (JsonException e)
        {
            errors.Add(
                new PackError(
                    file,
                    (int)(e.LineNumber ?? 0) + 1,
                    "This is not valid JSON.",
                    "Correct the syntax at this line."
                )
            );
        }
        return null;
    }

    /// <summary>The line where an element begins, from 1; 0 for an element that was not read from text.</summary>
    public static int Line(this Base? element) => element?.Annotation<JsonSerializationDetails>()?.LineNumber ?? 0;

    private static void Report(CodedException issue, string file, List<PackError> errors, List<PackError> warnings)
    {
        var place = issue as ExtendedCodedException;
        var error = new PackError(
            file,
            (int)(place?.LineNumber ?? 0),
            $"{place?.InstancePath}: {place?.BaseErrorMessage ?? issue.Message}",
            "Correct the element; it must be valid FHIR R4."
        );
        // Public forms name variables "q1_value". FHIR's type id has no underscore, FHIRPath has; nothing else depends on it.
        bool isVariableName = place?.InstancePath is { } path && VariableName.IsMatch(path);
        (isVariableName ? warnings : errors).Add(error);
    }
}
