using System.Text.Json;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Tests.Questionnaires;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace FbssBot.Intake.Tests.Dialog;

/// <summary>The dialog over forms that it does not know.</summary>
public sealed class AnyQuestionnaire(FirelyValidator validator) : IClassFixture<FirelyValidator>
{
    private const int MostTurns = 400;
    private static readonly JsonSerializerOptions Fhir = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    public static TheoryData<string> Names => [.. Forms.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_talked_through_to_a_completed_response_that_fits_it(string name)
    {
        var dialog = new IntakeDialog(
            A.Pack.Value.ForQuestionnaire(File.ReadAllText(Path.Combine(Forms.Folder, name)), name)
        );
        TurnResult turn = dialog.Turn(null, Input(TurnEvent.Join, ""));
        var said = new List<string>();
        while (turn.State is { Phase: not Phase.Finished } && said.Count < MostTurns)
        {
            string reply = WillingPatient.Reply(dialog.Pack.Questionnaire, turn);
            said.Add($"{turn.Messages[^1].LinkId}: {turn.Messages[^1].Text} > {reply}");
            turn = dialog.Turn(turn.State, Input(TurnEvent.Message, reply));
        }

        Assert.True(turn.State is { Phase: Phase.Finished }, string.Join('\n', said.TakeLast(8)));
        string json = dialog.Response(turn.State, Input(TurnEvent.Message, ""));
        QuestionnaireResponse response = JsonSerializer.Deserialize<QuestionnaireResponse>(json, Fhir)!;
        Assert.Equal(QuestionnaireResponse.QuestionnaireResponseStatus.Completed, response.Status);
        Assert.Empty(validator.Errors(response));
        Assert.Empty(ResponseChecker.Check(new QuestionnaireEngine(dialog.Pack.Questionnaire), response, Forms.Now));
    }

    private static TurnInput Input(TurnEvent happened, string text) =>
        new()
        {
            Text = text,
            Event = happened,
            Now = Forms.Now,
            Locale = "en",
            Clinic = A.Clinic,
            NewIntakeId = "i1",
        };
}
