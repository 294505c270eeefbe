using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Values;

namespace FbssBot.Intake.Understanding.Occurrences;

/// <summary>The levels said of one operation as one: "C5-6 and C6-7" → C5-C7. Named vertebrae say more than a region ("neck").</summary>
internal static class MergedLevels
{
    public static IEnumerable<(Candidate Candidate, SpanContext Context, int Instance)> Of(
        ReadingRules rules,
        IReadOnlyList<(Candidate Candidate, SpanContext Context, int Instance)> facts
    )
    {
        foreach (var one in facts.GroupBy(fact => (fact.Instance, fact.Candidate.LinkId)))
        {
            if (rules.Kinds.GetValueOrDefault(one.Key.LinkId) != "spine-level")
            {
                foreach (var fact in one)
                    yield return fact;
                continue;
            }
            var named = one.Select(fact => (Fact: fact, Levels: LevelsFound.Parse(fact.Candidate.Value.Plain)))
                .Where(fact => fact.Levels is not null)
                .ToList();
            if (named.Count == 0)
            {
                yield return one.First();
                continue;
            }
            LevelsFound merged = named[0].Levels!.Value;
            foreach (var (_, levels) in named)
                merged = merged.With(levels!.Value);
            var first = named[0].Fact;
            yield return (
                first.Candidate with
                {
                    Value = new AnswerValue.Text(merged.Value),
                },
                first.Context,
                first.Instance
            );
        }
    }
}
