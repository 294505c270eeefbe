using CsCheck;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Questionnaires;

public class EvaluationProperties
{
    private const int Samples = 40;

    public static TheoryData<string> Questionnaires => [.. Forms.Names];

    [Theory]
    [MemberData(nameof(Questionnaires))]
    public void Going_on_from_an_earlier_evaluation_gives_the_same_as_starting_anew(string form)
    {
        QuestionnaireEngine engine = Forms.Sample(form);

        SomeAnswers
            .For(engine.Questionnaire)
            .Sample(
                given =>
                {
                    Answers answers = Answers.Empty;
                    Evaluation previous = engine.Evaluate(answers, Forms.Now);
                    foreach (var (path, values) in given)
                    {
                        answers = answers[path].IsEmpty ? answers.With(path, values) : answers.With(path, []);
                        previous = engine.Evaluate(answers, Forms.Now, previous);
                        Assert.Equal(engine.Evaluate(answers, Forms.Now).Print(), previous.Print());
                    }
                },
                iter: Samples,
                threads: 1
            );
    }

    [Theory]
    [MemberData(nameof(Questionnaires))]
    public void The_order_of_the_answers_makes_no_difference(string form)
    {
        QuestionnaireEngine engine = Forms.Sample(form);

        SomeAnswers
            .For(engine.Questionnaire)
            .Sample(
                given =>
                {
                    var once = given.DistinctBy(answer => answer.Path).ToArray();
                    Evaluation forwards = engine.Evaluate(SomeAnswers.Give(once), Forms.Now);
                    Evaluation backwards = engine.Evaluate(SomeAnswers.Give(once.Reverse()), Forms.Now);
                    Assert.Equal(forwards.Print(), backwards.Print());
                },
                iter: Samples,
                threads: 1
            );
    }

    [Theory]
    [MemberData(nameof(Questionnaires))]
    public void Only_enabled_items_count(string form)
    {
        QuestionnaireEngine engine = Forms.Sample(form);

        SomeAnswers
            .For(engine.Questionnaire)
            .Sample(
                given =>
                {
                    Evaluation evaluation = engine.Evaluate(SomeAnswers.Give(given), Forms.Now);
                    var enabled = evaluation.Enabled.Select(instance => instance.Path).ToHashSet();
                    Assert.Subset(enabled, evaluation.Effective.Values.Keys.ToHashSet());
                },
                iter: Samples,
                threads: 1
            );
    }

    [Theory]
    [MemberData(nameof(Questionnaires))]
    public void A_written_response_reads_back_as_the_answers_that_count(string form)
    {
        QuestionnaireEngine engine = Forms.Sample(form);
        var header = new ResponseHeader(ResponseStatus.InProgress, Forms.Now, "en");

        SomeAnswers
            .For(engine.Questionnaire)
            .Sample(
                given =>
                {
                    Evaluation evaluation = engine.Evaluate(SomeAnswers.Give(given), Forms.Now);
                    string json = ResponseWriter.WriteJson(engine.Questionnaire, evaluation, header);
                    Answers read = ResponseReader.Read(engine.Questionnaire, json);
                    string again = ResponseWriter.WriteJson(
                        engine.Questionnaire,
                        engine.Evaluate(read, Forms.Now),
                        header
                    );
                    Assert.Equal(json, again);
                },
                iter: Samples,
                threads: 1
            );
    }
}
