using Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Brings a value into the form that an item stores: results of expressions, initial values, numbers from JSON.</summary>
public static class AnswerConversion
{
    /// <summary>The value as the item stores it; null where it cannot be an answer of the item.</summary>
    public static AnswerValue? To(Item item, AnswerValue value) =>
        (item.Type, value) switch
        {
            (ItemType.Boolean, AnswerValue.Boolean) => value,
            (ItemType.Integer, AnswerValue.Integer) => value,
            (ItemType.Integer, AnswerValue.Decimal number) => Whole(number.Value),
            (ItemType.Decimal, AnswerValue.Decimal) => value,
            (ItemType.Decimal, AnswerValue.Integer number) => new AnswerValue.Decimal(number.Value),
            (ItemType.Quantity, AnswerValue.Quantity) => value,
            (ItemType.Quantity, AnswerValue.Integer or AnswerValue.Decimal) => InOnlyUnit(item, value.Number!.Value),
            (ItemType.Date, AnswerValue.Date) => value,
            (ItemType.Date, AnswerValue.DateTime moment) => new AnswerValue.Date(moment.Value.Split('T')[0]),
            (ItemType.Date, AnswerValue.Text text) when Date.IsValidValue(text.Value) => new AnswerValue.Date(
                text.Value
            ),
            (ItemType.DateTime, AnswerValue.DateTime) => value,
            (ItemType.DateTime, AnswerValue.Date date) => new AnswerValue.DateTime(date.Value),
            (ItemType.DateTime, AnswerValue.Text text) when FhirDateTime.IsValidValue(text.Value) =>
                new AnswerValue.DateTime(text.Value),
            (ItemType.Time, AnswerValue.Time) => value,
            (ItemType.Time, AnswerValue.Text text) when Time.IsValidValue(text.Value) => new AnswerValue.Time(
                text.Value
            ),
            (ItemType.Url, AnswerValue.Uri) => value,
            (ItemType.Url, AnswerValue.Text text) => new AnswerValue.Uri(text.Value),
            (ItemType.String or ItemType.Text, AnswerValue.Text) => value,
            (ItemType.String or ItemType.Text, AnswerValue.Coding coding) => new AnswerValue.Text(
                coding.Display ?? coding.Plain
            ),
            (ItemType.String or ItemType.Text, AnswerValue.Attachment or AnswerValue.Reference) => null,
            (ItemType.String or ItemType.Text, _) => new AnswerValue.Text(value.Plain),
            (ItemType.Choice or ItemType.OpenChoice, _) => Chosen(item, value),
            (ItemType.Reference, AnswerValue.Reference) => value,
            (ItemType.Attachment, AnswerValue.Attachment) => value,
            _ => null,
        };

    private static AnswerValue.Integer? Whole(decimal number) =>
        number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue
            ? new AnswerValue.Integer((int)number)
            : null;

    private static AnswerValue.Quantity InOnlyUnit(Item item, decimal number) =>
        item.Units is [var unit]
            ? new AnswerValue.Quantity(number, unit.Text.Base, unit.System, unit.Code)
            : new AnswerValue.Quantity(number, null, null, null);

    private static AnswerValue? Chosen(Item item, AnswerValue value)
    {
        if (value is AnswerValue.Coding && item.Options.IsEmpty)
            return value;
        Option? option =
            item.Options.FirstOrDefault(option => ValueComparison.AreEqual(option.Value, value))
            ?? item.Options.FirstOrDefault(option => IsNamed(option, value));
        return option?.Value ?? (item.Type == ItemType.OpenChoice || value is AnswerValue.Coding ? value : null);
    }

    // An expression may name an option by its code, its wording or its number.
    private static bool IsNamed(Option option, AnswerValue value) =>
        value is AnswerValue.Text or AnswerValue.Integer
        && (option.Id == value.Plain || option.Text.Base.Equals(value.Plain, StringComparison.OrdinalIgnoreCase));
}
