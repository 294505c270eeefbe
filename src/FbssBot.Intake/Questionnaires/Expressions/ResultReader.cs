using System.Collections.Immutable;
using Hl7.Fhir.Model;
using Types = Hl7.Fhir.ElementModel.Types;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Turns what an expression gives into answers of its item. A failing expression gives none, and says why.</summary>
internal static class ResultReader
{
    private const string Ucum = "http://unitsofmeasure.org";

    /// <summary>Runs one expression for its slot.</summary>
    public static ExpressionResult Run(ExpressionRun expressions, PlacedExpression placed, Item item)
    {
        if (!placed.Expression.Unknown.IsEmpty)
            return new ExpressionResult([], $"uses %{placed.Expression.Unknown[0]}, which is not in scope");
        if (Nodes(expressions, placed.Expression, placed.Slot, out string? failure) is not { } nodes)
            return new ExpressionResult([], failure);

        ImmutableArray<AnswerValue> values = [.. nodes.Select(Value).OfType<AnswerValue>()];
        if (!placed.Calculates)
            return new ExpressionResult(values);
        if (values.Length > 1 && !item.Repeats)
            return new ExpressionResult([], "gives several values, but the item takes one");
        ImmutableArray<AnswerValue> converted =
        [
            .. values.Select(value => AnswerConversion.To(item, value)).OfType<AnswerValue>(),
        ];
        return converted.Length == nodes.Count
            ? new ExpressionResult(converted)
            : new ExpressionResult(converted, $"gives a value that does not fit the type {item.Type}");
    }

    /// <summary>The nodes that an expression gives; null and the reason where it fails.</summary>
    public static List<PocoNode>? Nodes(
        ExpressionRun expressions,
        ScopedExpression expression,
        int slot,
        out string? failure
    )
    {
        failure = null;
        try
        {
            return expressions.Run(expression, slot);
        }
        // The message may quote an answer, so that only the kind of failure is passed on.
        catch (Exception e)
            when (e
                    is InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or InvalidCastException
                        or ArithmeticException
                        or NotSupportedException
            )
        {
            failure = $"could not be evaluated ({e.GetType().Name})";
            return null;
        }
    }

    /// <summary>The value of a node: an element of the response or what FHIRPath computed; null for what no item stores.</summary>
    public static AnswerValue? Value(PocoNode node) => FhirValues.Read(node.Poco) ?? Computed(node.GetValue());

    private static AnswerValue? Computed(object? value) =>
        value switch
        {
            bool truth => new AnswerValue.Boolean(truth),
            int whole => new AnswerValue.Integer(whole),
            long whole => new AnswerValue.Decimal(whole),
            decimal number => new AnswerValue.Decimal(number),
            string text => new AnswerValue.Text(text),
            Types.Date date => new AnswerValue.Date(date.ToString()),
            Types.DateTime moment => new AnswerValue.DateTime(moment.ToString()),
            Types.Time time => new AnswerValue.Time(time.ToString()),
            Types.Quantity quantity => new AnswerValue.Quantity(quantity.Value, quantity.Unit, Ucum, quantity.Unit),
            _ => null,
        };
}
