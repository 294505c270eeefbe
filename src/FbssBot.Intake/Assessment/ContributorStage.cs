namespace FbssBot.Intake.Assessment;

/// <summary>Fourth stage: the evidence for and against each contributor, what the clinic sees and what the patient sees.</summary>
internal static class ContributorStage
{
    /// <summary>All contributors; records as facts what the patient is shown.</summary>
    public static ContributorsResult Find(Knowledge knowledge, FactSheet facts)
    {
        ILookup<string, EvidenceRule> rules = knowledge.Rules.ToLookup(rule => rule.Contributor);
        ContributorResult[] inPackOrder =
        [
            .. knowledge.Contributors.Select(contributor => Find(contributor, rules[contributor.Id], knowledge, facts)),
        ];
        ContributorResult[] byEvidence =
        [
            .. inPackOrder.OrderByDescending(result => result.Net).ThenByDescending(result => result.Strong),
        ];
        Suppression? suppressed = knowledge.Display.Suppressed.FirstOrDefault(entry => IsTrue(entry.When, facts));
        bool notEnough = IsTrue(knowledge.Display.NotEnoughWhen, facts);
        bool listed = suppressed is null && !notEnough;
        foreach (ContributorResult result in inPackOrder)
            facts.Set(result.Contributor.Id, StateForPatient(result, listed));
        return new ContributorsResult
        {
            Suppressed = suppressed,
            NotEnoughInformation = notEnough,
            All = [.. byEvidence],
            PatientA = listed
                ?
                [
                    .. byEvidence
                        .Where(result => result is { IsShown: true, Contributor.Block: PatientBlock.A })
                        .Take(knowledge.Display.MaxBlockA),
                ]
                : [],
            PatientB = listed
                ?
                [
                    .. byEvidence.Where(result => result is { IsShown: true, Contributor.Block: PatientBlock.B }),
                    .. inPackOrder.Where(result =>
                        result is { IsShown: false, Voice: not null, Contributor.Block: PatientBlock.B }
                    ),
                ]
                : [],
            Voiced = [.. inPackOrder.Where(result => result.Voice is not null)],
        };
    }

    // A contributor that the patient is not shown must not put a line on the patient's checklist either.
    private static string StateForPatient(ContributorResult result, bool listed) =>
        result.IsShown && !listed ? "" : result.State ?? "";

    private static ContributorResult Find(
        Contributor contributor,
        IEnumerable<EvidenceRule> rules,
        Knowledge knowledge,
        FactSheet facts
    )
    {
        (EvidenceRule Rule, Truth Truth)[] read =
        [
            .. rules.Select(rule => (rule, ConditionEvaluator.Evaluate(rule.When, facts))),
        ];
        EvidenceRule[] holding = [.. read.Where(entry => entry.Truth == Truth.True).Select(entry => entry.Rule)];
        bool gated = holding.Any(rule => rule.Effect == RuleEffect.Gate);
        EvidenceRule[] raising = Counting(holding, RuleEffect.Raise);
        EvidenceRule[] lowering = Counting(holding, RuleEffect.Lower);
        int net = raising.Sum(rule => (int)rule.Grade) - lowering.Sum(rule => (int)rule.Grade);
        string state =
            gated ? ContributorStates.NotApplicable
            : raising.Length + lowering.Length > 0 ? State(raising, net, knowledge.Display)
            : read.Any(entry => CouldShow(entry.Rule, knowledge.Display) && entry.Truth == Truth.Unknown)
                ? ContributorStates.NotEnoughInformation
            : ContributorStates.NoEvidence;
        EvidenceRule? voice = holding.FirstOrDefault(rule => rule.Effect == RuleEffect.Voice);
        bool inferred = !contributor.VoiceOnly && contributor.Block != PatientBlock.None;
        return new ContributorResult(
            contributor,
            inferred ? state : null,
            [.. raising.Select(rule => Because(rule, facts))],
            [.. lowering.Select(rule => Because(rule, facts))],
            voice is null ? null : Because(voice, facts),
            net
        );
    }

    private static string State(EvidenceRule[] raising, int net, ContributorDisplay display)
    {
        if (net >= display.MinNet && raising.Any(rule => CouldShow(rule, display)))
            return ContributorStates.Shown;
        return net > 0 ? ContributorStates.Mentioned : ContributorStates.Lowered;
    }

    private static bool CouldShow(EvidenceRule rule, ContributorDisplay display) =>
        rule.Effect == RuleEffect.Raise && rule.Grade >= display.MinGrade;

    // Rules of one key speak of the same evidence: only the strongest counts, in the order of the file.
    private static EvidenceRule[] Counting(EvidenceRule[] holding, RuleEffect effect)
    {
        EvidenceRule[] all = [.. holding.Where(rule => rule.Effect == effect)];
        return
        [
            .. all.Where(rule =>
                ReferenceEquals(
                    rule,
                    all.Where(other => other.EvidenceKey == rule.EvidenceKey).MaxBy(other => other.Grade)
                )
            ),
        ];
    }

    private static Because<EvidenceRule> Because(EvidenceRule rule, FactSheet facts) =>
        new(rule, facts.BasisOf(rule.When));

    private static bool IsTrue(Condition condition, FactSheet facts) =>
        ConditionEvaluator.Evaluate(condition, facts) == Truth.True;
}
