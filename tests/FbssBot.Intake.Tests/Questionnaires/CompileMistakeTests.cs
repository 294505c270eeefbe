using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Questionnaires;

public class CompileMistakeTests
{
    private const string Expression = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
    private const string Core = "http://hl7.org/fhir/StructureDefinition/";

    public static TheoryData<string, int, string, string[]> Mistakes =>
        new()
        {
            { "two items with one linkId", 3, "used twice", [Item("a", "integer"), Item("a", "string")] },
            {
                "a condition on a question that is not there",
                2,
                "does not exist",
                [Item("a", "string", When("b", "exists", "\"answerBoolean\":true"))]
            },
            {
                "a condition of the wrong type",
                3,
                "compares 'a'",
                [Item("a", "integer"), Item("b", "string", When("a", "=", "\"answerString\":\"x\""))]
            },
            {
                "an option that is not offered",
                3,
                "does not offer",
                [Choice("a"), Item("b", "string", When("a", "=", "\"answerCoding\":{\"code\":\"z\"}"))]
            },
            {
                "an order of texts",
                3,
                "no order",
                [Item("a", "string"), Item("b", "string", When("a", ">", "\"answerString\":\"x\""))]
            },
            {
                "exists without true or false",
                3,
                "que-7",
                [Item("a", "string"), Item("b", "string", When("a", "exists", "\"answerString\":\"x\""))]
            },
            {
                "a circle of conditions",
                2,
                "circle",
                [
                    Item("a", "string", When("b", "exists", "\"answerBoolean\":true")),
                    Item("b", "string", When("a", "exists", "\"answerBoolean\":true")),
                ]
            },
            {
                "a circle through an expression",
                2,
                "circle",
                [
                    Item("a", "boolean", Calculated("%resource.item.where(linkId='b').answer.value.exists()")),
                    Item("b", "string", When("a", "=", "\"answerBoolean\":true")),
                ]
            },
            {
                "several conditions without a behaviour",
                3,
                "que-12",
                [
                    Item("a", "integer"),
                    "{\"linkId\":\"b\",\"type\":\"string\",\"enableWhen\":[{\"question\":\"a\",\"operator\":\"=\",\"answerInteger\":1},{\"question\":\"a\",\"operator\":\"=\",\"answerInteger\":2}]}",
                ]
            },
            { "an expression that is no FHIRPath", 2, "not valid FHIRPath", [Item("a", "integer", Calculated("1 +"))] },
            { "an unknown function", 2, "not valid FHIRPath", [Item("a", "integer", Calculated("item.nonsense()"))] },
            { "an unknown variable", 2, "unknown variable %x", [Item("a", "integer", Calculated("%x + 1"))] },
            {
                "limits in the wrong order",
                2,
                "above maxValue",
                [
                    Item(
                        "a",
                        "integer",
                        $"\"extension\":[{{\"url\":\"{Core}minValue\",\"valueInteger\":9}},{{\"url\":\"{Core}maxValue\",\"valueInteger\":1}}]"
                    ),
                ]
            },
            {
                "a pattern that is none",
                2,
                "regex",
                [Item("a", "string", $"\"extension\":[{{\"url\":\"{Core}regex\",\"valueString\":\"(\"}}]")]
            },
            {
                "a value set outside of the file",
                2,
                "outside of this file",
                [Item("a", "choice", "\"answerValueSet\":\"http://example.org/vs\"")]
            },
            {
                "a part of another form",
                2,
                "another questionnaire",
                [
                    Item(
                        "a",
                        "display",
                        $"\"extension\":[{{\"url\":\"{Expression}subQuestionnaire\",\"valueCanonical\":\"http://example.org/q\"}}]"
                    ),
                ]
            },
            { "a number in quotes", 2, "required", [Item("a", "integer", "\"required\":\"true\"")] },
            { "an unknown element", 2, "bogus", [Item("a", "integer", "\"bogus\":1")] },
        };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_with_its_file_and_line(string mistake, int line, string problem, string[] items)
    {
        var errors = new List<PackError>();

        CompiledQuestionnaire? compiled = QuestionnaireCompiler.Compile(Forms.Json(items), "form.json", errors);

        Assert.Null(compiled);
        PackError error = Assert.Single(errors, error => error.Problem.Contains(problem, StringComparison.Ordinal));
        Assert.True(error.Line == line, $"{mistake}: {error}");
        Assert.Equal("form.json", error.File);
        Assert.NotEmpty(error.Remedy);
    }

    [Fact]
    public void All_mistakes_come_at_once_in_line_order()
    {
        var errors = new List<PackError>();

        QuestionnaireCompiler.Compile(
            Forms.Json(
                Item("a", "integer", Calculated("1 +")),
                Item("b", "string", When("z", "exists", "\"answerBoolean\":true"))
            ),
            "form.json",
            errors
        );

        Assert.Equal([2, 3], errors.Select(error => error.Line));
    }

    [Fact]
    public void Text_that_is_no_JSON_is_a_mistake_not_a_crash()
    {
        var errors = new List<PackError>();

        Assert.Null(QuestionnaireCompiler.Compile("{\n\"resourceType\": Questionnaire}", "form.json", errors));

        Assert.Equal(2, Assert.Single(errors).Line);
    }

    [Fact]
    public void Typed_values_in_expressions_are_read_with_a_warning()
    {
        var errors = new List<PackError>();
        var warnings = new List<PackError>();
        string json = Forms.Json(
            Item("a", "integer"),
            Item("b", "integer", Calculated("%resource.item.where(linkId='a').answer.valueInteger + 1"))
        );

        CompiledQuestionnaire? compiled = QuestionnaireCompiler.Compile(json, "form.json", errors, warnings);
        Evaluation evaluation = new QuestionnaireEngine(compiled!).Evaluate(
            Answers.Empty.Answer("a", Forms.Int(4)),
            Forms.Now
        );

        Assert.Equal(3, Assert.Single(warnings).Line);
        Assert.Equal([Forms.Int(5)], evaluation.Calculated[new ItemPath("b")]);
    }

    internal static string Item(string linkId, string type, string more = "") =>
        $"{{\"linkId\":\"{linkId}\",\"type\":\"{type}\"{(more.Length == 0 ? "" : ",")}{more}}}";

    internal static string Choice(string linkId) =>
        Item(
            linkId,
            "choice",
            "\"answerOption\":[{\"valueCoding\":{\"code\":\"x\"}},{\"valueCoding\":{\"code\":\"y\"}}]"
        );

    internal static string When(string question, string comparison, string answer) =>
        $"\"enableWhen\":[{{\"question\":\"{question}\",\"operator\":\"{comparison}\",{answer}}}]";

    internal static string Calculated(string path) =>
        $"\"extension\":[{{\"url\":\"{Expression}calculatedExpression\",\"valueExpression\":{{\"language\":\"text/fhirpath\",\"expression\":\"{path}\"}}}}]";
}
