using CsCheck;
using FbssBot.Intake.Questionnaires;
using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;

namespace FbssBot.Intake.Tests.Questionnaires;

/// <summary>The Firely validator takes seconds to read the definitions; one for all tests.</summary>
public sealed class FirelyValidator
{
    private readonly Validator _validator;

    public FirelyValidator()
    {
        var source = new CachedResolver(ZipSource.CreateValidationSource());
        _validator = new Validator(source, new LocalTerminologyService(source), null, new ValidationSettings());
    }

    public string[] Errors(Resource resource) =>
        [
            .. _validator
                .Validate(resource)
                .Issue.Where(issue =>
                    issue.Severity is OperationOutcome.IssueSeverity.Error or OperationOutcome.IssueSeverity.Fatal
                )
                .Select(issue => issue.Details?.Text ?? issue.ToString()!),
        ];
}

public class ResponseTests(FirelyValidator validator) : IClassFixture<FirelyValidator>
{
    public static TheoryData<string> Questionnaires => [.. Forms.Names];

    [Theory]
    [MemberData(nameof(Questionnaires))]
    public void Written_responses_are_valid_and_fit_their_form(string form)
    {
        QuestionnaireEngine engine = Forms.Sample(form);
        var header = new ResponseHeader(ResponseStatus.InProgress, Forms.Now, "en", "http://example.org/intake", "i-1");

        SomeAnswers
            .For(engine.Questionnaire)
            .Sample(
                given =>
                {
                    Evaluation evaluation = engine.Evaluate(SomeAnswers.Give(given), Forms.Now);
                    QuestionnaireResponse response = ResponseWriter.Write(engine.Questionnaire, evaluation, header);
                    Assert.Empty(validator.Errors(response));
                    Assert.DoesNotContain(
                        ResponseChecker.Check(engine, response, Forms.Now),
                        problem =>
                            problem.Kind
                                is AnswerProblemKind.Disabled
                                    or AnswerProblemKind.UnknownItem
                                    or AnswerProblemKind.WrongPlace
                                    or AnswerProblemKind.WrongType
                                    or AnswerProblemKind.NotAnOption
                    );
                },
                iter: 8,
                threads: 1
            );
    }

    [Fact]
    public void A_response_speaks_the_language_asked_and_keeps_the_displays_of_the_form()
    {
        QuestionnaireEngine engine = Forms.Sample("pain-intake-mixed.json");
        Answers answers = Answers.Empty.Answer("phone.ok", Forms.Yes);

        QuestionnaireResponse response = ResponseWriter.Write(
            engine.Questionnaire,
            engine.Evaluate(answers, Forms.Now),
            new ResponseHeader(ResponseStatus.Completed, Forms.Now, "es")
        );

        QuestionnaireResponse.ItemComponent about = response.Item.Single(item => item.LinkId == "about");
        Assert.Equal("Sobre usted", about.Text);
        Assert.Equal("¿Podemos llamarle?", about.Item.Single().Text);
        Assert.Equal("http://forms.example.org/Questionnaire/pain-intake-mixed|1.0.0", response.Questionnaire);
    }

    [Fact]
    public void The_checker_finds_what_validators_do_not()
    {
        QuestionnaireEngine engine = Forms.Sample("pain-intake-mixed.json");
        var response = new QuestionnaireResponse
        {
            Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
            Item =
            [
                new() { LinkId = "nonsense", Answer = [new() { Value = new FhirString("x") }] },
                new() { LinkId = "phone", Answer = [new() { Value = new FhirString("x") }] },
                new()
                {
                    LinkId = "about",
                    Item =
                    [
                        new() { LinkId = "zip", Answer = [new() { Value = new FhirString("abc") }] },
                        new() { LinkId = "phone.ok", Answer = [new() { Value = new Integer(1) }] },
                        new() { LinkId = "besttime", Answer = [new() { Value = new Time("10:00:00") }] },
                    ],
                },
            ],
        };

        var problems = ResponseChecker.Check(engine, response, Forms.Now);

        Assert.Contains(new AnswerProblem(AnswerProblemKind.UnknownItem, new ItemPath("nonsense")), problems);
        Assert.Contains(new AnswerProblem(AnswerProblemKind.WrongPlace, new ItemPath("phone")), problems);
        Assert.Contains(new AnswerProblem(AnswerProblemKind.WrongPattern, new ItemPath("zip")), problems);
        Assert.Contains(new AnswerProblem(AnswerProblemKind.WrongType, new ItemPath("phone.ok")), problems);
        Assert.Contains(new AnswerProblem(AnswerProblemKind.Disabled, new ItemPath("besttime")), problems);
        Assert.Contains(new AnswerProblem(AnswerProblemKind.Missing, new ItemPath("name")), problems);
    }
}
