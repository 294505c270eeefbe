namespace FbssBot.Intake.Assessment;

/// <summary>Second stage: the first tier by rank whose condition is true; the last one always applies.</summary>
internal static class TierStage
{
    /// <summary>The tier; records it as a fact.</summary>
    public static Tier Find(Knowledge knowledge, FactSheet facts)
    {
        Tier tier =
            knowledge.Tiers.FirstOrDefault(candidate =>
                ConditionEvaluator.Evaluate(candidate.When, facts) == Truth.True
            ) ?? knowledge.Tiers[^1];
        facts.Set(FactIds.Tier, tier.Id);
        return tier;
    }
}
