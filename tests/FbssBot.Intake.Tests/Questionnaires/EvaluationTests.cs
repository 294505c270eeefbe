using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Questionnaires;

public class EvaluationTests
{
    private static readonly QuestionnaireEngine Operations = Forms.Engine(
        Forms.Json(
            """
            {"linkId":"ops","type":"group","repeats":true,"item":[{"linkId":"year","type":"integer","required":true},{"linkId":"why","type":"string","enableWhen":[{"question":"year","operator":">","answerInteger":2020}]}]}
            """,
            """{"linkId":"after","type":"string","enableWhen":[{"question":"year","operator":"=","answerInteger":2021}]}"""
        )
    );

    private static readonly QuestionnaireEngine Medicines = Forms.Engine(
        Forms.Json(
            """
            {"linkId":"med","type":"choice","repeats":true,"answerOption":[{"valueCoding":{"code":"x"}},{"valueCoding":{"code":"y"}}],"item":[{"linkId":"dose","type":"integer","enableWhen":[{"question":"med","operator":"=","answerCoding":{"code":"y"}}]}]}
            """
        )
    );

    private static readonly QuestionnaireEngine Defaults = Forms.Engine(
        Forms.Json(
            """{"linkId":"gate","type":"boolean"}""",
            """{"linkId":"n","type":"integer","initial":[{"valueInteger":3}],"enableWhen":[{"question":"gate","operator":"=","answerBoolean":true}]}""",
            """{"linkId":"m","type":"string","enableWhen":[{"question":"n","operator":"=","answerInteger":3}]}"""
        )
    );

    [Fact]
    public void A_condition_inside_a_repeating_group_looks_at_its_own_instance()
    {
        Answers answers = Answers.Empty.Answer("year[0]", Forms.Int(2019)).Answer("year[1]", Forms.Int(2022));

        Assert.Equal(
            ["ops[0]", "year[0]", "ops[1]", "year[1]", "why[1]"],
            Operations.Evaluate(answers, Forms.Now).Enabled()
        );
    }

    [Fact]
    public void A_condition_outside_of_a_repeating_group_looks_at_the_nearest_instance()
    {
        Answers last = Answers.Empty.Answer("year[0]", Forms.Int(2019)).Answer("year[1]", Forms.Int(2021));
        Answers first = Answers.Empty.Answer("year[0]", Forms.Int(2021)).Answer("year[1]", Forms.Int(2019));

        Assert.Contains("after", Operations.Evaluate(last, Forms.Now).Enabled());
        Assert.DoesNotContain("after", Operations.Evaluate(first, Forms.Now).Enabled());
    }

    [Fact]
    public void An_optional_group_requires_nothing_until_it_is_begun()
    {
        Evaluation untouched = Operations.Evaluate(Answers.Empty, Forms.Now);
        Evaluation begun = Operations.Evaluate(Answers.Empty.WithInstances(new ItemPath("ops"), 1), Forms.Now);

        Assert.Empty(untouched.Missing);
        Assert.Equal([new ItemPath("year", "0")], untouched.MissingIfAdded);
        Assert.Equal([new ItemPath("year", "0")], begun.Missing);
    }

    [Fact]
    public void Every_answer_of_a_repeating_question_has_its_own_items_below()
    {
        Answers answers = Answers
            .Empty.Answer("med", new AnswerValue.Coding(null, "x"), new AnswerValue.Coding(null, "y"))
            .Answer("dose[0]", Forms.Int(5))
            .Answer("dose[1]", Forms.Int(7));

        Evaluation evaluation = Medicines.Evaluate(answers, Forms.Now);

        Assert.Equal(["med", "dose[1]"], evaluation.Enabled());
        Assert.Equal([Forms.Int(7)], evaluation.Effective[new ItemPath("dose", "1")]);
        Assert.Empty(evaluation.Effective[new ItemPath("dose", "0")]);
    }

    [Fact]
    public void Answers_below_a_question_do_not_count_once_its_answer_is_gone()
    {
        Answers answers = Answers.Empty.Answer("dose[0]", Forms.Int(5));

        Assert.Empty(Medicines.Evaluate(answers, Forms.Now).Effective.Values);
    }

    [Fact]
    public void An_initial_value_counts_as_soon_as_its_item_is_enabled()
    {
        Assert.DoesNotContain("m", Defaults.Evaluate(Answers.Empty, Forms.Now).Enabled());
        Assert.Contains("m", Defaults.Evaluate(Answers.Empty.Answer("gate", Forms.Yes), Forms.Now).Enabled());
    }

    [Fact]
    public void An_initial_value_that_the_patient_cleared_stays_away()
    {
        Answers cleared = Answers.Empty.Answer("gate", Forms.Yes).Clear(new ItemPath("n"));

        Assert.DoesNotContain("m", Defaults.Evaluate(cleared, Forms.Now).Enabled());
        Assert.Contains("m", Defaults.Evaluate(cleared.Answer("n", Forms.Int(3)), Forms.Now).Enabled());
    }

    [Fact]
    public void An_item_disabled_and_enabled_again_has_its_answer_back()
    {
        Answers answers = Answers.Empty.Answer("gate", Forms.Yes).Answer("n", Forms.Int(8));

        Evaluation off = Defaults.Evaluate(answers.Answer("gate", Forms.No), Forms.Now);
        Evaluation on = Defaults.Evaluate(answers, Forms.Now, off);

        Assert.Empty(off.Effective[new ItemPath("n")]);
        Assert.Equal([Forms.Int(8)], on.Effective[new ItemPath("n")]);
    }

    [Theory]
    [InlineData("2021", "=", "2021", true)]
    [InlineData("2021", "=", "2021-05-01", false)]
    [InlineData("2021", "!=", "2021-05-01", true)]
    [InlineData("2021", "<", "2021-05-01", false)]
    [InlineData("2021", ">=", "2021-05-01", false)]
    [InlineData("2020", "<", "2021-05-01", true)]
    [InlineData("2021-06", ">", "2021-05-01", true)]
    public void A_partial_date_decides_only_what_it_can(
        string answer,
        string comparison,
        string condition,
        bool enabled
    )
    {
        QuestionnaireEngine engine = Forms.Engine(
            Forms.Json(
                """{"linkId":"d","type":"date"}""",
                CompileMistakeTests.Item(
                    "x",
                    "string",
                    CompileMistakeTests.When("d", comparison, $"\"answerDate\":\"{condition}\"")
                )
            )
        );

        Evaluation evaluation = engine.Evaluate(Answers.Empty.Answer("d", new AnswerValue.Date(answer)), Forms.Now);

        Assert.Equal(enabled, evaluation.Enabled().Contains("x"));
    }

    [Theory]
    [InlineData(2, "kg", true)]
    [InlineData(2000, "g", true)]
    [InlineData(1999, "g", false)]
    [InlineData(5, "[lb_av]", true)]
    [InlineData(4, "[lb_av]", false)]
    [InlineData(5, "nonsense", false)]
    [InlineData(2000, "cm", false)]
    public void Quantities_are_compared_in_the_same_or_a_convertible_unit(int value, string unit, bool enabled)
    {
        QuestionnaireEngine engine = Forms.Engine(
            Forms.Json(
                """{"linkId":"w","type":"quantity"}""",
                """{"linkId":"x","type":"string","enableWhen":[{"question":"w","operator":">=","answerQuantity":{"value":2,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"}}]}"""
            )
        );
        var quantity = new AnswerValue.Quantity(value, unit, "http://unitsofmeasure.org", unit);

        Assert.Equal(enabled, engine.Evaluate(Answers.Empty.Answer("w", quantity), Forms.Now).Enabled().Contains("x"));
    }
}
