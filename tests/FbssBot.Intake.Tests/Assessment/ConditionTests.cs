using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Assessment;

public sealed class ConditionTests
{
    private const string Surgery = """ "q.had-surgery":"yes" """;

    [Theory]
    [InlineData(
        "a skipped question is neither",
        "{}",
        "{ question: q.smoking, operator: '=', answer: now }",
        Truth.Unknown
    )]
    [InlineData(
        "a skipped question does not exist",
        "{}",
        "{ question: q.smoking, operator: exists, answer: false }",
        Truth.True
    )]
    [InlineData(
        "another option is a no",
        """{"q.smoking":"past"}""",
        "{ question: q.smoking, operator: '=', answer: now }",
        Truth.False
    )]
    [InlineData(
        "unsure is unsure",
        """{"q.pain-spot":"unsure"}""",
        "{ question: q.pain-spot, operator: '=', answer: unsure }",
        Truth.True
    )]
    [InlineData(
        "unsure says nothing else",
        """{"q.pain-spot":"unsure"}""",
        "{ question: q.pain-spot, operator: '=', answer: same }",
        Truth.Unknown
    )]
    [InlineData(
        "unsure is an answer",
        """{"q.pain-spot":"unsure"}""",
        "{ question: q.pain-spot, operator: exists, answer: true }",
        Truth.True
    )]
    [InlineData(
        "a count needs no certainty beyond its limit",
        """{"q.pain-now":7}""",
        "{ count: [{ question: q.pain-now, operator: '>=', answer: 7 }, { question: q.smoking, operator: '=', answer: now }], operator: '>=', answer: 1 }",
        Truth.True
    )]
    [InlineData(
        "an open count is unknown",
        """{"q.pain-now":7}""",
        "{ count: [{ question: q.pain-now, operator: '>=', answer: 7 }, { question: q.smoking, operator: '=', answer: now }], operator: '=', answer: 1 }",
        Truth.Unknown
    )]
    [InlineData("nothing to fulfil is true", "{}", "{ all: [] }", Truth.True)]
    [InlineData(
        "a question that does not apply is a no",
        """{"q.who":"self","q.proxy":"x y"}""",
        "{ question: q.proxy, operator: exists, answer: true }",
        Truth.False
    )]
    [InlineData(
        "days count in months",
        """{"q.pain-onset":"after-relief-gradual","q.pain-free-interval":2}""",
        "{ question: q.pain-free-interval, operator: '<', answer: 3 }",
        Truth.True
    )]
    [InlineData(
        "no operation entered is unknown",
        "{}",
        "{ operation: any, where: { question: q.surg-what, operator: '=', answer: fusion } }",
        Truth.Unknown
    )]
    [InlineData(
        "no operation had is a no",
        """{"q.had-surgery":"no"}""",
        "{ operation: any, where: { question: q.surg-what, operator: '=', answer: fusion } }",
        Truth.False
    )]
    [InlineData(
        "an operation that is planned is a no",
        """{"q.had-surgery":"planned"}""",
        "{ operation: every, where: { not: { question: q.surg-what, operator: '=', answer: fusion } } }",
        Truth.False
    )]
    public void A_condition_is_true_false_or_unknown(string because, string answers, string condition, Truth expected)
    {
        AssessmentInput input = Worked.Answers(answers);

        Assert.True(Of(condition, input) == expected, because);
    }

    [Theory]
    [InlineData("2025", "<", 12, Truth.Unknown)]
    [InlineData("2025", ">", 10, Truth.True)]
    [InlineData("2025", ">", 24, Truth.False)]
    [InlineData("2026", ">=", 0, Truth.True)]
    [InlineData("2026-11", "<", 1, Truth.True)]
    [InlineData("2025-11-24", ">=", 12, Truth.False)]
    [InlineData("2025-11-23", ">=", 12, Truth.True)]
    public void A_partial_date_decides_only_what_both_of_its_ends_decide(
        string date,
        string comparison,
        int months,
        Truth expected
    )
    {
        AssessmentInput input = Worked.Answers($$"""{{{Surgery}}, "g.surgery":[{"q.surg-when":"{{date}}"}]}""");

        Truth truth = Of(
            $"{{ operation: latest, where: {{ question: d.months-since, operator: '{comparison}', answer: {months} }} }}",
            input
        );

        Assert.Equal(expected, truth);
    }

    [Theory]
    [InlineData("the later date", "2015", "2024", 1)]
    [InlineData("the middle of a year", "2024", "2024-03", 0)]
    [InlineData("a dated one before an undated one", null, "1999", 1)]
    [InlineData("the first entered of undated ones", null, null, 0)]
    [InlineData("the first entered of equal dates", "2024-05", "2024-05", 0)]
    public void The_latest_operation_is_found_by_date(string because, string? first, string? second, int latest)
    {
        string First(string? date) => date is null ? "" : $$""","q.surg-when":"{{date}}" """;
        AssessmentInput input = Worked.Answers(
            $$"""{{{Surgery}}, "g.surgery":[{"q.surg-approach":"open"{{First(first)}}},{"q.surg-approach":"mis"{{First(second)}}}]}"""
        );

        Assert.True(Worked.Assessor.LatestOperation(input) == latest, because);
    }

    [Fact]
    public void The_relevant_operation_is_the_latest_one_where_it_hurts()
    {
        AssessmentInput input = Worked.Answers(
            $$"""{{{Surgery}}, "q.pain-sites":["neck"], "g.surgery":[{"q.surg-level":"L4-L5","q.surg-when":"2024","q.surg-what":["fusion"]},{"q.surg-level":"C5-C6","q.surg-when":"2015","q.surg-what":["discectomy"]}]}"""
        );

        Assert.Equal(
            Truth.True,
            Of("{ operation: relevant, where: { question: q.surg-what, operator: '=', answer: discectomy } }", input)
        );
        Assert.Equal(
            Truth.True,
            Of("{ operation: latest, where: { question: q.surg-what, operator: '=', answer: fusion } }", input)
        );
    }

    [Fact]
    public void An_option_that_the_story_did_not_name_is_unknown_not_denied()
    {
        AssessmentInput input = Worked.Answers("""{"q.pain-character":["burning"]}""");
        AssessmentInput told = input with { Partial = [new ItemPath("q.pain-character")] };
        const string Spasm = "{ question: q.pain-character, operator: '=', answer: spasm }";

        Assert.Equal(Truth.False, Of(Spasm, input));
        Assert.Equal(Truth.Unknown, Of(Spasm, told));
        Assert.Equal(Truth.True, Of("{ question: q.pain-character, operator: '=', answer: burning }", told));
    }

    [Theory]
    [InlineData("{ question: q.smoking, operator: '!=', answer: now }", "!=")]
    [InlineData("{ question: q.smoking, operator: '=' }", "answer")]
    [InlineData("{ any: { question: q.smoking } }", "list")]
    [InlineData("{ operation: newest, where: { all: [] } }", "newest")]
    [InlineData("{ all: [], any: [] }", "any")]
    [InlineData("{ count: [], operator: exists, answer: 1 }", "exists")]
    [InlineData("[]", "condition")]
    public void A_malformed_condition_is_reported_with_its_line(string condition, string named)
    {
        List<PackError> errors = [];

        Condition? parsed = ConditionParser.Parse(PackNode.Load("k.yaml", $"\n{condition}", errors)!);

        Assert.Null(parsed);
        Assert.Contains(
            errors,
            error => error.Line == 2 && error.Problem.Contains(named, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public void Quotes_make_an_answer_text()
    {
        List<PackError> errors = [];

        Condition? Parse(string answer) =>
            ConditionParser.Parse(
                PackNode.Load("k.yaml", $"{{ question: x, operator: '=', answer: {answer} }}", errors)!
            );

        Assert.Equal("2", ((Condition.Atom)Parse("'2'")!).Answer);
        Assert.Equal(2m, ((Condition.Atom)Parse("2")!).Answer);
        Assert.Equal(true, ((Condition.Atom)Parse("true")!).Answer);
        Assert.Equal("now", ((Condition.Atom)Parse("now")!).Answer);
    }

    private static Truth Of(string yaml, AssessmentInput input)
    {
        List<PackError> errors = [];
        Condition condition = ConditionParser.Parse(PackNode.Load("test.yaml", yaml, errors)!)!;
        Assert.Empty(errors);
        return Worked.Assessor.Holds(condition, input) ? Truth.True
            : Worked.Assessor.Holds(new Condition.Not(condition), input) ? Truth.False
            : Truth.Unknown;
    }
}
