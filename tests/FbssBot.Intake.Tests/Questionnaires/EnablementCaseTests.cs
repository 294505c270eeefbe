using System.Text.Json;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Questionnaires;

public class EnablementCaseTests
{
    public static TheoryData<string> Questionnaires => [.. Forms.Names];

    [Theory]
    [MemberData(nameof(Questionnaires))]
    public void Every_published_case_of_a_form_is_evaluated_as_expected(string form)
    {
        QuestionnaireEngine engine = Forms.Sample(form);
        string file = Path.Combine(AppContext.BaseDirectory, "Data", "fhir", "enablement-cases.jsonl");
        int line = 0;
        foreach (string text in File.ReadLines(file))
        {
            line++;
            JsonElement expected = Forms.Parse(text);
            if (expected.GetProperty("questionnaire").GetString() != form)
                continue;
            Answers fromResponse = ResponseReader.Read(
                engine.Questionnaire,
                expected.GetProperty("response").GetRawText()
            );
            Answers bare = BareAnswers.Read(engine.Questionnaire, expected.GetProperty("answers"));

            foreach (Answers answers in (Answers[])[fromResponse, bare])
            {
                Evaluation evaluation = engine.Evaluate(answers, Forms.Now);

                Assert.Equal($"{line}: {LinkIds(expected, "enabled")}", $"{line}: {Enabled(evaluation)}");
                Assert.Equal($"{line}: {LinkIds(expected, "missing")}", $"{line}: {LinkIds(evaluation.Missing)}");
                Assert.Equal(
                    $"{line}: {LinkIds(expected, "missingIfAdded")}",
                    $"{line}: {LinkIds(evaluation.MissingIfAdded)}"
                );
                Assert.Equal($"{line}: {Calculated(expected)}", $"{line}: {Calculated(evaluation)}");
            }
        }
    }

    private static string Enabled(Evaluation evaluation) =>
        string.Join(
            ' ',
            evaluation
                .Enabled.SelectMany(instance => instance.Item.Folded.Prepend(instance.Item))
                .OrderBy(item => item.Order)
                .Select(item => item.LinkId)
                .Distinct()
        );

    private static string LinkIds(JsonElement expected, string field) =>
        string.Join(' ', expected.GetProperty(field).EnumerateArray().Select(linkId => linkId.GetString()));

    private static string LinkIds(IEnumerable<ItemPath> paths) => string.Join(' ', paths.Select(path => path.LinkId));

    private static string Calculated(JsonElement expected) =>
        string.Join(
            ' ',
            expected
                .GetProperty("calculated")
                .EnumerateObject()
                .OrderBy(property => property.Name, StringComparer.Ordinal)
                .Select(property =>
                    $"{property.Name}={string.Join('|', property.Value.EnumerateArray().Select(Rounded))}"
                )
        );

    private static string Calculated(Evaluation evaluation) =>
        string.Join(
            ' ',
            evaluation
                .Calculated.OrderBy(pair => pair.Key.LinkId, StringComparer.Ordinal)
                .Select(pair =>
                    $"{pair.Key.LinkId}={string.Join('|', pair.Value.Select(value => Rounded(JsonSerializer.SerializeToElement(BareAnswers.Write(value)))))}"
                )
        );

    private static string Rounded(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
            ? Math.Round(value.GetDecimal(), 6).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)
            : value.GetRawText();
}
