using System.Collections.Immutable;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>
/// Applies a pack's knowledge to answers, in the order of evaluation of the condition language: red flags, tier, signs,
/// contributors, advice and notes, checklist. Pure and safe to share between threads; create it once per pack.
/// </summary>
public sealed class Assessor(CompiledQuestionnaire questionnaire, Knowledge knowledge)
{
    private readonly AssessmentModel _model = new(questionnaire, knowledge);

    /// <summary>Creates the assessor of a pack.</summary>
    public Assessor(DialogPack pack)
        : this(pack.Questionnaire, pack.Knowledge) { }

    /// <summary>The knowledge that is applied.</summary>
    public Knowledge Knowledge => knowledge;

    /// <summary>The whole assessment.</summary>
    public AssessmentResult Assess(AssessmentInput input)
    {
        var facts = new FactSheet(_model, input);
        RedFlagResult flags = RedFlagStage.Find(knowledge, facts);
        Tier tier = TierStage.Find(knowledge, facts);
        ImmutableArray<SignResult> signs = SignStage.Find(knowledge, facts);
        ContributorsResult contributors = ContributorStage.Find(knowledge, facts);
        return new AssessmentResult
        {
            Flags = flags,
            Tier = tier,
            TierReasons = Holding(tier.Reasons, reason => reason.When, facts),
            Signs = signs,
            Contributors = contributors,
            Advice = [.. knowledge.Advice.Where(advice => !advice.ExceptTiers.Contains(tier.Id))],
            ClinicNotes = Holding(knowledge.ClinicNotes, note => note.When, facts),
            Checklist = Holding(knowledge.Checklist, item => item.When, facts),
            Scores = [.. knowledge.Scores.Select(id => Score(id, facts))],
        };
    }

    /// <summary>The red flags alone, for every turn.</summary>
    public RedFlagResult RedFlags(AssessmentInput input) => RedFlagStage.Find(knowledge, new FactSheet(_model, input));

    /// <summary>Why the talk ends early; null while it goes on.</summary>
    public EarlyEnd? Ends(AssessmentInput input)
    {
        var facts = new FactSheet(_model, input);
        return knowledge.Ends.FirstOrDefault(end => ConditionEvaluator.Evaluate(end.When, facts) == Truth.True);
    }

    /// <summary>Whether a condition over answers and derived values is true; within one operation where it is given.</summary>
    public bool Holds(Condition condition, AssessmentInput input, int? operation = null) =>
        ConditionEvaluator.Evaluate(condition, new FactSheet(_model, input), operation) == Truth.True;

    /// <summary>
    /// The answers that a derived value gives to the hidden item of its linkId: codes, a number or true/false; none where it
    /// is unknown. For items that no expression of the questionnaire can compute.
    /// </summary>
    public ImmutableArray<AnswerValue> Derive(string id, AssessmentInput input) =>
        new FactSheet(_model, input)[id, null] switch
        {
            Fact.Codes codes when questionnaire.ByLinkId.TryGetValue(id, out Item? item) =>
            [
                .. item.Options.Where(option => codes.Chosen.Contains(option.Id)).Select(option => option.Value),
            ],
            Fact.Codes codes =>
            [
                .. codes.Chosen.Order(StringComparer.Ordinal).Select(code => new AnswerValue.Coding(null, code)),
            ],
            Fact.Flag flag => [new AnswerValue.Boolean(flag.Value)],
            Fact.Range { Low: var low, High: var high } when low == high => [new AnswerValue.Decimal(low)],
            _ => [],
        };

    /// <summary>The instances of the operation group that hold an answer, the latest first; undated ones last, as entered.</summary>
    public ImmutableArray<int> OperationsByDate(AssessmentInput input)
    {
        var facts = new FactSheet(_model, input);
        return OperationOrder.ByDate(_model, facts);
    }

    /// <summary>The latest instance of the operation group; null where none holds an answer.</summary>
    public int? LatestOperation(AssessmentInput input) => OperationsByDate(input) is [var latest, ..] ? latest : null;

    private static Score Score(string id, FactSheet facts) =>
        facts[id, null] is Fact.Range { Low: var low, High: var high } && low == high
            ? new Score(id, low, [.. facts.Sources(id, null).Distinct()])
            : new Score(id, null, []);

    private static ImmutableArray<Because<T>> Holding<T>(
        ImmutableArray<T> all,
        Func<T, Condition> when,
        FactSheet facts
    ) =>
        [
            .. all.Where(entry => ConditionEvaluator.Evaluate(when(entry), facts) == Truth.True)
                .Select(entry => new Because<T>(entry, facts.BasisOf(when(entry)))),
        ];
}
