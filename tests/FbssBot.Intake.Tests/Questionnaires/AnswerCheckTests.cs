using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Questionnaires;

public class AnswerCheckTests
{
    private static readonly QuestionnaireEngine Pain = Forms.Sample("pain-intake-mixed.json");

    public static TheoryData<string, string, AnswerProblemKind?> Cases =>
        new()
        {
            { "worst", "7", null },
            { "worst", "11", AnswerProblemKind.TooHigh },
            { "worst", "-1", AnswerProblemKind.TooLow },
            { "weight", "70.5", null },
            { "weight", "70.55", AnswerProblemKind.TooPrecise },
            { "zip", "\"12345\"", null },
            { "zip", "\"123456\"", AnswerProblemKind.TooLong },
            { "zip", "\"1234x\"", AnswerProblemKind.WrongPattern },
            { "dob", "\"1960\"", null },
            { "dob", "\"1850-01-01\"", AnswerProblemKind.TooLow },
            { "height", "{\"value\":170,\"system\":\"http://unitsofmeasure.org\",\"code\":\"cm\"}", null },
            {
                "height",
                "{\"value\":170,\"system\":\"http://unitsofmeasure.org\",\"code\":\"kg\"}",
                AnswerProblemKind.WrongUnit
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Limits_of_the_form_are_checked(string linkId, string value, AnswerProblemKind? expected)
    {
        Item item = Pain.Questionnaire.ByLinkId[linkId];
        AnswerValue answer = BareAnswers.Read(item, Forms.Parse(value))!;

        var problems = AnswerCheck.Check(item, new ItemPath(linkId), [answer]);

        Assert.Equal(
            expected is { } kind ? [kind] : Array.Empty<AnswerProblemKind>(),
            problems.Select(problem => problem.Kind).Where(found => expected is null || found == expected)
        );
    }

    [Fact]
    public void An_exclusive_option_stands_alone()
    {
        Item where = Pain.Questionnaire.ByLinkId["where"];
        AnswerValue none = where.Options.Single(option => option.Exclusive).Value;

        var problems = AnswerCheck.Check(where, new ItemPath("where"), [where.Options[0].Value, none]);

        Assert.Equal([AnswerProblemKind.NotExclusive], problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Calculated_limits_and_constraints_see_the_other_answers_and_the_clock()
    {
        QuestionnaireEngine engine = Forms.Engine(
            Forms.Json(
                """
                {"linkId":"d","type":"date","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueDate":"2999-01-01","_valueDate":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/cqf-expression","valueExpression":{"language":"text/fhirpath","expression":"today()"}}]}}]}
                """,
                """
                {"linkId":"n","type":"integer","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/targetConstraint","extension":[{"url":"key","valueId":"k"},{"url":"severity","valueCode":"error"},{"url":"expression","valueExpression":{"language":"text/fhirpath","expression":"answer.value > 3"}},{"url":"human","valueString":"More than three"}]}]}
                """
            )
        );
        Answers answers = Answers.Empty.Answer("d", new AnswerValue.Date("2027-01-01")).Answer("n", Forms.Int(2));

        var late = QuestionnaireCheck.Check(engine, answers, new ItemPath("d"), Forms.Now);
        var few = QuestionnaireCheck.Check(engine, answers, new ItemPath("n"), Forms.Now);

        Assert.Equal(new AnswerValue.Date("2026-11-24"), Assert.Single(late).Limit);
        Assert.Equal("k", Assert.Single(few).Constraint!.Key);
    }
}
