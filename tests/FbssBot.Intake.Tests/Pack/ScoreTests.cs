using FbssBot.Intake.Assessment;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Pack;

/// <summary>
/// Scores stand twice in the pack: as FHIRPath in the questionnaire, for the dialog and for other tools, and as derived values for the
/// rules. Both must give the same.
/// </summary>
public class ScoreTests
{
    private static readonly CompiledQuestionnaire Form = FbssPack.Pack.Questionnaire;
    private static readonly QuestionnaireEngine Engine = new(Form);
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Answers as "linkId=value", the score, and what it must be; null for unknown.</summary>
    public static TheoryData<string, string, decimal?> Scores =>
        new()
        {
            { "q.peg-pain=7 q.peg-enjoyment=8 q.peg-activity=7", "d.peg", 7.3m },
            { "q.peg-pain=0 q.peg-enjoyment=0 q.peg-activity=0", "d.peg", 0m },
            { "q.peg-pain=10 q.peg-enjoyment=10 q.peg-activity=9", "d.peg", 9.7m },
            { "q.peg-pain=7 q.peg-enjoyment=8", "d.peg", null },
            { "q.mood-interest=2 q.mood-down=3", "d.phq-2", 5m },
            { "q.mood-interest=2", "d.phq-2", null },
            { "q.who=self q.mood-interest=0 q.mood-down=0", "d.phq-2", 0m },
            { "q.who=caregiver q.mood-interest=2 q.mood-down=3", "d.phq-2", null },
            { "q.mood-nervous=1 q.mood-worry=3", "d.gad-2", 4m },
            { "q.who=guardian q.mood-nervous=1 q.mood-worry=3", "d.gad-2", null },
            { "q.mood-nervous=1 q.mood-worry=3 q.mood-interest=2 q.mood-down=3", "d.phq-4", 9m },
            { "q.mood-nervous=1 q.mood-worry=3 q.mood-interest=2", "d.phq-4", null },
        };

    /// <summary>Answers, and whether pain medicine is in use; null for unknown.</summary>
    public static TheoryData<string, bool?> PainMedicine =>
        new()
        {
            { "q.treatments=tx.opioid", true },
            { "q.treatments=tx.tens", false },
            { "q.treatments=none-yet", false },
            { "q.pain-now=3", null },
        };

    [Theory]
    [MemberData(nameof(Scores))]
    public void A_score_is_the_same_by_expression_and_by_rule(string answers, string score, decimal? expected)
    {
        Answers given = Parse(answers);

        Assert.Equal(expected, Calculate(score, given)?.Number);
        Assert.Equal(expected, Derive(score, given)?.Number);
    }

    [Theory]
    [MemberData(nameof(PainMedicine))]
    public void The_use_of_pain_medicine_is_the_same_by_expression_and_by_rule(string answers, bool? expected)
    {
        Answers given = Parse(answers);

        Assert.Equal(expected, (Calculate("d.uses-pain-medicine", given) as AnswerValue.Boolean)?.Value);
        Assert.Equal(expected, (Derive("d.uses-pain-medicine", given) as AnswerValue.Boolean)?.Value);
    }

    private static AnswerValue? Derive(string id, Answers answers) =>
        new Assessor(Form, FbssPack.Pack.Knowledge)
            .Derive(id, new AssessmentInput { Answers = answers, Today = DateOnly.FromDateTime(Now.Date) })
            .FirstOrDefault();

    private static AnswerValue? Calculate(string id, Answers answers) =>
        Engine.Evaluate(answers, Now).Calculated.TryGetValue(new ItemPath(id), out var values) ? values[0] : null;

    private static Answers Parse(string answers) =>
        answers
            .Split(' ')
            .Select(answer => answer.Split('='))
            .Aggregate(
                Answers.Empty,
                (all, answer) => all.With(new ItemPath(answer[0]), [Value(answer[0], answer[1])])
            );

    private static AnswerValue Value(string linkId, string value) =>
        Form.ByLinkId[linkId].Options.FirstOrDefault(option => option.Id == value)?.Value
        ?? new AnswerValue.Integer(int.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
}
