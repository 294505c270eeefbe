using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>Derived values that look at all operations together, or at the answers as a whole.</summary>
internal static class OperationFacts
{
    /// <summary>The fact of <paramref name="derived"/>.</summary>
    public static Fact Compute(DerivedValue derived, AssessmentModel model, FactSheet facts) =>
        derived.Function switch
        {
            DerivedFunction.AllApart => AllApart(derived, facts),
            DerivedFunction.LargestShare => LargestShare(derived, facts),
            DerivedFunction.CountInstances => Exactly(facts.Operations.Entered.Length),
            DerivedFunction.CountEvidenceQuestions => Exactly(
                model.EvidenceQuestions.Count(id => SaysSomething(id, model, facts))
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static Fact AllApart(DerivedValue derived, FactSheet facts)
    {
        Fact[] places = [.. facts.Operations.Entered.Select(operation => facts[derived.Of[1], operation])];
        if (!IsKnown(facts[derived.Of[0], null]) || places.Length == 0 || !places.All(IsKnown))
            return Fact.Missing.Instance;
        var complaint = (Fact.Codes)facts[derived.Of[0], null];
        return new Fact.Flag(
            derived.Apart.Any(pair =>
                complaint.Chosen.All(code => code == pair.First)
                && places.Cast<Fact.Codes>().All(place => place.Chosen.All(code => code == pair.Second))
            )
        );
    }

    private static bool IsKnown(Fact fact) => fact is Fact.Codes { Chosen.Count: > 0 };

    private static Fact LargestShare(DerivedValue derived, FactSheet facts)
    {
        if (facts.Operations.Entered.IsEmpty)
            return Fact.Missing.Instance;
        Fact[] places = [.. facts.Operations.Entered.Select(operation => facts[derived.Of[0], operation])];
        int unplaced = places.Count(place => !IsKnown(place));
        int shared = places
            .Where(IsKnown)
            .SelectMany(place => ((Fact.Codes)place).Chosen)
            .GroupBy(code => code)
            .Select(group => group.Count())
            .DefaultIfEmpty(unplaced > 0 ? 1 : 0)
            .Max();
        return new Fact.Range(shared, Math.Max(shared, places.Where(IsKnown).Any() ? shared + unplaced : unplaced));
    }

    private static bool SaysSomething(string id, AssessmentModel model, FactSheet facts) =>
        model.IsPerOperation(id)
            ? facts.Operations.Entered.Any(operation =>
                SaysSomething(model.Questionnaire.ByLinkId[id], facts[id, operation])
            )
            : SaysSomething(model.Questionnaire.ByLinkId[id], facts[id, null]);

    private static bool SaysSomething(Item item, Fact fact) =>
        fact.Exists
        && fact switch
        {
            Fact.Codes codes => codes.Chosen.Any(code =>
                !item.Options.Any(option => option.Unknown && option.Id == code)
            ),
            _ => true,
        };

    private static Fact.Range Exactly(decimal number) => new(number, number);
}
