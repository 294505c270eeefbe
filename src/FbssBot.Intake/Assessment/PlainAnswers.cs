using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>
/// Answers in the plain JSON of worked cases: an option's id, a list of them, a number, a date, a text; a list of objects for a
/// repeating group; an object for a table, by row and column. A number for a quantity is in the unit of the item's limits.
/// </summary>
public static class PlainAnswers
{
    /// <summary>The answers in <paramref name="json"/>; what does not fit the questionnaire is named in <paramref name="mistakes"/>.</summary>
    public static Answers Read(CompiledQuestionnaire questionnaire, JsonElement json, ICollection<string> mistakes)
    {
        Answers answers = Answers.Empty;
        foreach (JsonProperty property in json.EnumerateObject())
            answers = Add(answers, questionnaire, property, "", mistakes);
        return answers;
    }

    private static Answers Add(
        Answers answers,
        CompiledQuestionnaire questionnaire,
        JsonProperty property,
        string occurrence,
        ICollection<string> mistakes
    )
    {
        if (!questionnaire.ByLinkId.TryGetValue(property.Name, out Item? item))
        {
            mistakes.Add($"Unknown question '{property.Name}'.");
            return answers;
        }
        if (item.IsRepeatingGroup && property.Value.ValueKind == JsonValueKind.Array)
            return AddInstances(answers, questionnaire, item, property.Value, mistakes);
        if (item.Type == ItemType.Group && property.Value.ValueKind == JsonValueKind.Object)
            return AddTable(answers, questionnaire, item.LinkId, property.Value, occurrence, mistakes);
        return answers.With(new ItemPath(item.LinkId, occurrence), Values(item, property.Value, mistakes));
    }

    private static Answers AddInstances(
        Answers answers,
        CompiledQuestionnaire questionnaire,
        Item group,
        JsonElement instances,
        ICollection<string> mistakes
    )
    {
        int index = 0;
        foreach (JsonElement instance in instances.EnumerateArray())
        {
            string occurrence = index.ToString(CultureInfo.InvariantCulture);
            foreach (JsonProperty property in instance.EnumerateObject())
                answers = Add(answers, questionnaire, property, occurrence, mistakes);
            index++;
        }
        return answers.WithInstances(new ItemPath(group.LinkId), index);
    }

    // A row or column of a table has the linkId of the table with its own id behind it, parted by "/".
    private static Answers AddTable(
        Answers answers,
        CompiledQuestionnaire questionnaire,
        string table,
        JsonElement rows,
        string occurrence,
        ICollection<string> mistakes
    )
    {
        foreach (JsonProperty cell in rows.EnumerateObject())
        {
            string linkId = $"{table}/{cell.Name}";
            if (cell.Value.ValueKind == JsonValueKind.Object)
                answers = AddTable(answers, questionnaire, linkId, cell.Value, occurrence, mistakes);
            else if (questionnaire.ByLinkId.TryGetValue(linkId, out Item? item))
                answers = answers.With(new ItemPath(linkId, occurrence), Values(item, cell.Value, mistakes));
            else
                mistakes.Add($"Unknown cell '{linkId}'.");
        }
        return answers;
    }

    private static ImmutableArray<AnswerValue> Values(Item item, JsonElement json, ICollection<string> mistakes)
    {
        IEnumerable<JsonElement> given = json.ValueKind switch
        {
            JsonValueKind.Array => json.EnumerateArray(),
            JsonValueKind.Null => [],
            _ => [json],
        };
        return [.. given.Select(value => Value(item, value, mistakes)).OfType<AnswerValue>()];
    }

    private static AnswerValue? Value(Item item, JsonElement json, ICollection<string> mistakes)
    {
        string text = json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();
        AnswerValue? value = item.Type switch
        {
            ItemType.Choice or ItemType.OpenChoice => Option(item, text),
            ItemType.Integer when int.TryParse(text, CultureInfo.InvariantCulture, out int number) =>
                new AnswerValue.Integer(number),
            ItemType.Decimal when decimal.TryParse(text, CultureInfo.InvariantCulture, out decimal number) =>
                new AnswerValue.Decimal(number),
            ItemType.Quantity when decimal.TryParse(text, CultureInfo.InvariantCulture, out decimal number) => Quantity(
                item,
                number
            ),
            ItemType.Boolean when json.ValueKind is JsonValueKind.True or JsonValueKind.False =>
                new AnswerValue.Boolean(json.GetBoolean()),
            ItemType.Date => new AnswerValue.Date(text),
            ItemType.DateTime => new AnswerValue.DateTime(text),
            ItemType.Time => new AnswerValue.Time(text),
            ItemType.String or ItemType.Text => new AnswerValue.Text(text),
            ItemType.Url => new AnswerValue.Uri(text),
            _ => null,
        };
        if (value is null)
            mistakes.Add($"The answer to '{item.LinkId}' does not fit its type or options.");
        return value;
    }

    private static AnswerValue? Option(Item item, string id) =>
        item.Options.FirstOrDefault(option => option.Id == id)?.Value
        ?? (item.Type == ItemType.OpenChoice || item.Options.IsEmpty ? new AnswerValue.Coding(null, null, id) : null);

    private static AnswerValue.Quantity Quantity(Item item, decimal number) =>
        (item.MinValue ?? item.MaxValue) is AnswerValue.Quantity limit
            ? limit with
            {
                Value = number,
            }
            : new AnswerValue.Quantity(number, null, null, null);
}
