using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>First stage: which red flags are active, which are to be asked about, how urgent it is.</summary>
internal static class RedFlagStage
{
    /// <summary>The red flags; records them and the level as facts.</summary>
    public static RedFlagResult Find(Knowledge knowledge, FactSheet facts)
    {
        ImmutableArray<ActiveRedFlag>.Builder active = ImmutableArray.CreateBuilder<ActiveRedFlag>();
        ImmutableArray<RedFlag>.Builder denied = ImmutableArray.CreateBuilder<RedFlag>();
        ImmutableArray<RedFlag>.Builder notAsked = ImmutableArray.CreateBuilder<RedFlag>();
        ImmutableArray<Because<RedFlag>>.Builder checks = ImmutableArray.CreateBuilder<Because<RedFlag>>();
        foreach (RedFlag flag in knowledge.RedFlags)
        {
            TextFlag? words = facts.Input.TextFlags.LastOrDefault(text => text.Id == flag.Id);
            Truth answer = flag.AnswerWhen is { } when ? ConditionEvaluator.Evaluate(when, facts) : Truth.Unknown;
            bool answered = answer == Truth.True;
            bool raised = words?.Status == TextFlagStatus.Active || (answered && words is null);
            facts.Set(flag.Id, raised ? FactIds.Active : "");
            if (raised)
                active.Add(Active(knowledge, flag, words, answered, facts));
            else if (words is null)
                (answer == Truth.False ? denied : notAsked).Add(flag);
            if (!raised && IsTrue(flag.CheckWhen, facts) && !facts.Input.ChecksAnswered.Contains(flag.Id))
                checks.Add(new Because<RedFlag>(flag, facts.BasisOf(flag.CheckWhen!)));
        }
        string level = knowledge
            .Combine.Where(escalation => IsTrue(escalation.When, facts))
            .Select(escalation => escalation.To)
            .Concat(active.Select(flag => flag.Level))
            .Aggregate(knowledge.Levels[^1], (one, other) => MoreUrgent(knowledge, one, other));
        facts.Set(FactIds.FlagLevel, level);
        return new RedFlagResult(
            active.ToImmutable(),
            checks.ToImmutable(),
            level,
            denied.ToImmutable(),
            notAsked.ToImmutable()
        );
    }

    private static ActiveRedFlag Active(
        Knowledge knowledge,
        RedFlag flag,
        TextFlag? words,
        bool answered,
        FactSheet facts
    )
    {
        Escalation[] escalations = [.. flag.Escalate.Where(escalation => IsTrue(escalation.When, facts))];
        string level = escalations
            .Select(escalation => escalation.To)
            .Append(words?.Escalated == true ? knowledge.Levels[0] : flag.Level)
            .Aggregate(flag.Level, (one, other) => MoreUrgent(knowledge, one, other));
        ImmutableArray<ItemPath> basis =
        [
            .. escalations
                .Select(escalation => escalation.When)
                .Concat(answered ? [flag.AnswerWhen!] : [])
                .SelectMany(condition => facts.BasisOf(condition))
                .Distinct(),
        ];
        return new ActiveRedFlag(flag, level, words is not null, basis);
    }

    private static bool IsTrue(Condition? condition, FactSheet facts) =>
        condition is not null && ConditionEvaluator.Evaluate(condition, facts) == Truth.True;

    private static string MoreUrgent(Knowledge knowledge, string one, string other) =>
        knowledge.Levels.IndexOf(other) < knowledge.Levels.IndexOf(one) ? other : one;
}
