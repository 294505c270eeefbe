using System.Text.Json;
using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;

namespace FbssBot.Intake.Tests.Pack;

public class QuestionnaireValidityTests
{
    [Fact]
    public void The_Firely_validator_accepts_the_questionnaire()
    {
        var source = new CachedResolver(ZipSource.CreateValidationSource());
        var validator = new Validator(source, new LocalTerminologyService(source), null, new ValidationSettings());
        Questionnaire questionnaire = JsonSerializer.Deserialize<Questionnaire>(
            FbssPack.Folder["questionnaire.json"]!,
            new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector)
        )!;

        OperationOutcome outcome = validator.Validate(questionnaire);

        Assert.Empty(
            outcome
                .Issue.Where(issue =>
                    issue.Severity is OperationOutcome.IssueSeverity.Error or OperationOutcome.IssueSeverity.Fatal
                )
                .Select(issue => issue.ToString())
        );
    }
}
