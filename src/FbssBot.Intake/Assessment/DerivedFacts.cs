using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>The general functions behind derived values. Each gives <see cref="Fact.Missing"/> where the answers do not suffice.</summary>
internal static class DerivedFacts
{
    /// <summary>The fact of <paramref name="derived"/>, for one operation where it has a value for each.</summary>
    public static Fact Compute(DerivedValue derived, AssessmentModel model, FactSheet facts, int? operation)
    {
        if (derived.UnknownWhen is { } unknown && ConditionEvaluator.Evaluate(unknown, facts, operation) == Truth.True)
            return Fact.Missing.Instance;
        return derived.Function switch
        {
            DerivedFunction.YearsSince => Elapsed(derived, facts, operation, years: true),
            DerivedFunction.TimeSince => Elapsed(derived, facts, operation, years: false),
            DerivedFunction.Mean => Numbers(derived, model, facts, operation) is { } all
                ? Exactly(Rounded(derived, all.Sum() / all.Length))
                : Fact.Missing.Instance,
            DerivedFunction.Sum => Numbers(derived, model, facts, operation) is { } all
                ? Exactly(all.Sum())
                : Fact.Missing.Instance,
            DerivedFunction.OptionsToCodes => OptionsToCodes(derived, facts, operation),
            DerivedFunction.SpineRegions => SpineRegions(derived, model, facts, operation),
            DerivedFunction.SpineSegments => Segments(derived, facts, operation),
            DerivedFunction.CountOptions => CountOptions(derived, facts, operation),
            DerivedFunction.CountRows => CountRows(derived, facts, operation),
            DerivedFunction.MedicineClasses => MedicineClasses(derived, model, facts),
            DerivedFunction.When => When(derived, facts, operation),
            DerivedFunction.Setting => facts.Input.Settings.TryGetValue(derived.Id, out bool setting)
                ? new Fact.Flag(setting)
                : Fact.Missing.Instance,
            _ => OperationFacts.Compute(derived, model, facts),
        };
    }

    private static Fact Elapsed(DerivedValue derived, FactSheet facts, int? operation, bool years)
    {
        if (
            Given(derived.Of[0], facts, operation) is not [var answer, ..]
            || PartialDate.Parse(answer.Plain) is not { } date
        )
            return Fact.Missing.Instance;
        if (years)
        {
            (int fewestYears, int mostYears) = date.YearsUntil(facts.Input.Today);
            return new Fact.Range(fewestYears, mostYears);
        }
        (int fewest, int most) = date.DaysUntil(facts.Input.Today);
        return new Fact.Range(fewest / derived.DaysPerUnit, most / derived.DaysPerUnit);
    }

    private static decimal[]? Numbers(DerivedValue derived, AssessmentModel model, FactSheet facts, int? operation)
    {
        decimal?[] numbers = [.. derived.Of.Select(id => Number(id, model, facts, operation))];
        return numbers.Contains(null) ? null : [.. numbers.OfType<decimal>()];
    }

    private static decimal? Number(string id, AssessmentModel model, FactSheet facts, int? operation) =>
        facts[id, operation] switch
        {
            Fact.Range { Low: var low, High: var high } when low == high => low,
            Fact.Codes { Evasive: false, Chosen: var chosen } when chosen.Count == 1 => model
                .Questionnaire.ByLinkId[id]
                .Options.FirstOrDefault(option => chosen.Contains(option.Id))
                ?.Score,
            _ => null,
        };

    private static Fact OptionsToCodes(DerivedValue derived, FactSheet facts, int? operation) =>
        facts[derived.Of[0], operation] switch
        {
            Fact.Codes { Evasive: false } chosen => chosen with
            {
                Chosen = chosen
                    .Chosen.Select(option => derived.Codes.GetValueOrDefault(option))
                    .OfType<string>()
                    .ToHashSet(StringComparer.Ordinal),
            },
            Fact.Disabled => Fact.Disabled.Instance,
            _ => Fact.Missing.Instance,
        };

    private static Fact SpineRegions(DerivedValue derived, AssessmentModel model, FactSheet facts, int? operation)
    {
        HashSet<string> codes = Texts(derived, facts, operation)
            .SelectMany(model.Regions[derived.Id].In)
            .ToHashSet(StringComparer.Ordinal);
        return codes.Count == 0 ? Fact.Missing.Instance : new Fact.Codes(codes, Evasive: false, Complete: true);
    }

    private static Fact Segments(DerivedValue derived, FactSheet facts, int? operation) =>
        SpineSegments.In(string.Join("; ", Texts(derived, facts, operation)), derived.Levels) is { } pairs
            ? Exactly(pairs)
            : Fact.Missing.Instance;

    private static Fact CountOptions(DerivedValue derived, FactSheet facts, int? operation) =>
        facts[derived.Of[0], operation] is Fact.Codes { Evasive: false } chosen
            ? Exactly(chosen.Chosen.Count(option => option != derived.ZeroIf))
            : Fact.Missing.Instance;

    private static Fact CountRows(DerivedValue derived, FactSheet facts, int? operation)
    {
        if (facts[derived.Of[0], operation] is not Fact.Codes { Evasive: false } chosen)
            return Fact.Missing.Instance;
        RowPattern rows = AssessmentModel.RowOf(derived.Row ?? "");
        int counted = 0;
        int open = 0;
        foreach (string option in chosen.Chosen.Where(option => option != derived.ZeroIf))
            if (facts[rows.For(option), operation] is Fact.Codes row)
                counted += row.Chosen.Overlaps(derived.In) ? 1 : 0;
            else
                open++;
        return new Fact.Range(counted, counted + open);
    }

    private static Fact.Codes MedicineClasses(DerivedValue derived, AssessmentModel model, FactSheet facts)
    {
        string[] texts = [.. Texts(derived, facts, null)];
        HashSet<string> classes = [.. texts.SelectMany(model.Medicines[derived.Id].ClassesIn)];
        RowPattern rows = AssessmentModel.RowOf(derived.Row ?? "");
        if (derived.Chosen is { } question && facts[question, null] is Fact.Codes chosen)
            foreach (string option in chosen.Chosen)
                if (
                    model.ClassOfTreatment.TryGetValue(option, out string? name)
                    && facts[rows.For(option), null] is Fact.Codes row
                    && row.Chosen.Overlaps(derived.In)
                )
                    classes.Add(name);
        // Until the medicines were asked for, a class that was not found may still be taken.
        return new Fact.Codes(classes, Evasive: false, Complete: texts.Length > 0);
    }

    private static Fact When(DerivedValue derived, FactSheet facts, int? operation) =>
        Holds(derived.TrueWhen, facts, operation) ? new Fact.Flag(true)
        : Holds(derived.FalseWhen, facts, operation) ? new Fact.Flag(false)
        : Fact.Missing.Instance;

    private static bool Holds(Condition? condition, FactSheet facts, int? operation) =>
        condition is not null && ConditionEvaluator.Evaluate(condition, facts, operation) == Truth.True;

    // The free text of the answers, and the patient's words behind chosen ones.
    private static IEnumerable<string> Texts(DerivedValue derived, FactSheet facts, int? operation)
    {
        foreach (string id in derived.Of)
        {
            foreach (AnswerValue answer in Given(id, facts, operation))
                if (answer is AnswerValue.Text or AnswerValue.Coding { Code: null })
                    yield return answer.Plain;
            if (facts.Input.Words.TryGetValue(facts.Path(id, operation), out string? words))
                yield return words;
        }
    }

    private static ImmutableArray<AnswerValue> Given(string id, FactSheet facts, int? operation) =>
        facts[id, operation] is Fact.Disabled ? [] : facts.Input.Answers[facts.Path(id, operation)];

    private static decimal Rounded(DerivedValue derived, decimal value) =>
        derived.Decimals is { } digits ? Math.Round(value, digits, MidpointRounding.AwayFromZero) : value;

    private static Fact.Range Exactly(decimal number) => new(number, number);
}
