using System.Collections.Immutable;
using Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Checks proposed answers against what their item allows. Constraints and calculated limits need the other answers too: see
/// <see cref="QuestionnaireCheck.Check(QuestionnaireEngine, Answers, ItemPath, DateTimeOffset)"/>.
/// </summary>
public static class AnswerCheck
{
    /// <summary>Every problem of <paramref name="values"/> as answers of <paramref name="item"/>; none when they may be stored.</summary>
    public static ImmutableArray<AnswerProblem> Check(Item item, ItemPath path, ImmutableArray<AnswerValue> values)
    {
        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();
        Number(item, path, values, problems);
        foreach (AnswerValue value in values)
            if (!HasType(item, value))
                problems.Add(new AnswerProblem(AnswerProblemKind.WrongType, path));
            else if (!IsWellFormed(value))
                problems.Add(new AnswerProblem(AnswerProblemKind.Malformed, path));
            else
            {
                Option(item, path, value, problems);
                Range(item, path, value, item.MinValue, item.MaxValue, problems);
                Wording(item, path, value, problems);
                Unit(item, path, value, problems);
            }
        return problems.ToImmutable();
    }

    /// <summary>Whether <paramref name="value"/> lies outside of the limits; null limits allow everything.</summary>
    internal static void Range(
        Item item,
        ItemPath path,
        AnswerValue value,
        AnswerValue? lowest,
        AnswerValue? highest,
        ImmutableArray<AnswerProblem>.Builder problems
    )
    {
        if (lowest is not null && Order(item, value, lowest) < 0)
            problems.Add(new AnswerProblem(AnswerProblemKind.TooLow, path, lowest));
        if (highest is not null && Order(item, value, highest) > 0)
            problems.Add(new AnswerProblem(AnswerProblemKind.TooHigh, path, highest));
    }

    // A limit given as a plain number is meant in the unit of the question.
    private static int? Order(Item item, AnswerValue value, AnswerValue limit) =>
        value is AnswerValue.Quantity && limit is AnswerValue.Integer or AnswerValue.Decimal
            ? item.Units.Length <= 1
                ? value.Number!.Value.CompareTo(limit.Number!.Value)
                : null
            : ValueComparison.Compare(value, limit);

    private static void Number(
        Item item,
        ItemPath path,
        ImmutableArray<AnswerValue> values,
        ImmutableArray<AnswerProblem>.Builder problems
    )
    {
        if (values.IsEmpty && item.Required)
            problems.Add(new AnswerProblem(AnswerProblemKind.Missing, path));
        if (!values.IsEmpty && values.Length < item.MinOccurs)
            problems.Add(
                new AnswerProblem(AnswerProblemKind.TooFew, path, new AnswerValue.Integer(item.MinOccurs.Value))
            );
        int? most = item.Repeats ? item.MaxOccurs : 1;
        if (values.Length > most)
            problems.Add(new AnswerProblem(AnswerProblemKind.TooMany, path, new AnswerValue.Integer(most.Value)));
        if (!item.Options.IsEmpty && values.Distinct().Count() < values.Length)
            problems.Add(new AnswerProblem(AnswerProblemKind.Repeated, path));
        if (
            values.Length > 1
            && values.FirstOrDefault(value => Find(item, value) is { Exclusive: true }) is { } exclusive
        )
            problems.Add(new AnswerProblem(AnswerProblemKind.NotExclusive, path, Find(item, exclusive)!.Value));
    }

    private static Option? Find(Item item, AnswerValue value) =>
        item.Options.FirstOrDefault(option => ValueComparison.AreEqual(option.Value, value));

    private static void Option(
        Item item,
        ItemPath path,
        AnswerValue value,
        ImmutableArray<AnswerProblem>.Builder problems
    )
    {
        if (!item.Options.IsEmpty && item.Type != ItemType.OpenChoice && Find(item, value) is null)
            problems.Add(new AnswerProblem(AnswerProblemKind.NotAnOption, path));
    }

    private static void Wording(
        Item item,
        ItemPath path,
        AnswerValue value,
        ImmutableArray<AnswerProblem>.Builder problems
    )
    {
        if (
            value.Number is { } number
            && item.MaxDecimalPlaces is { } places
            && number != Math.Round(number, Math.Min(places, 28))
        )
            problems.Add(new AnswerProblem(AnswerProblemKind.TooPrecise, path, new AnswerValue.Integer(places)));
        if (value is AnswerValue.Coding or AnswerValue.Attachment or AnswerValue.Boolean)
            return;
        string plain = value.Plain;
        if (plain.Length < item.MinLength)
            problems.Add(
                new AnswerProblem(AnswerProblemKind.TooShort, path, new AnswerValue.Integer(item.MinLength.Value))
            );
        if (plain.Length > item.MaxLength)
            problems.Add(
                new AnswerProblem(AnswerProblemKind.TooLong, path, new AnswerValue.Integer(item.MaxLength.Value))
            );
        if (item.Regex is { } pattern && !WholePattern.Of(pattern).Fits(plain))
            problems.Add(new AnswerProblem(AnswerProblemKind.WrongPattern, path));
    }

    private static void Unit(
        Item item,
        ItemPath path,
        AnswerValue value,
        ImmutableArray<AnswerProblem>.Builder problems
    )
    {
        if (value is not AnswerValue.Quantity quantity || item.UnitOpen || item.Units.IsEmpty)
            return;
        bool isListed = item.Units.Any(unit =>
            QuantityUnits.IsSameUnit(quantity, new AnswerValue.Quantity(0, unit.Text.Base, unit.System, unit.Code))
        );
        if (!isListed)
            problems.Add(new AnswerProblem(AnswerProblemKind.WrongUnit, path));
    }

    private static bool IsWellFormed(AnswerValue value) =>
        value switch
        {
            AnswerValue.Date date => Date.IsValidValue(date.Value),
            AnswerValue.DateTime moment => FhirDateTime.IsValidValue(moment.Value),
            AnswerValue.Time time => Time.IsValidValue(time.Value),
            AnswerValue.Text text => text.Value.Length > 0,
            _ => true,
        };

    private static bool HasType(Item item, AnswerValue value) =>
        (item.Type, value) switch
        {
            (ItemType.Boolean, AnswerValue.Boolean) => true,
            (ItemType.Integer, AnswerValue.Integer) => true,
            (ItemType.Decimal, AnswerValue.Decimal) => true,
            (ItemType.Date, AnswerValue.Date) => true,
            (ItemType.DateTime, AnswerValue.DateTime) => true,
            (ItemType.Time, AnswerValue.Time) => true,
            (ItemType.String or ItemType.Text, AnswerValue.Text) => true,
            (ItemType.Url, AnswerValue.Uri) => true,
            (ItemType.Quantity, AnswerValue.Quantity) => true,
            (ItemType.Reference, AnswerValue.Reference) => true,
            (ItemType.Attachment, AnswerValue.Attachment) => true,
            (ItemType.OpenChoice, AnswerValue.Text) => true,
            (ItemType.Choice or ItemType.OpenChoice, AnswerValue.Coding) => true,
            (ItemType.Choice or ItemType.OpenChoice, _) => item.Options.Any(option =>
                option.Value.GetType() == value.GetType()
            ),
            _ => false,
        };
}
