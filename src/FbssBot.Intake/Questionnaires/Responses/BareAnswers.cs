using System.Text.Json;
using System.Text.Json.Nodes;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Answers in short JSON: linkId to a list of bare FHIR values (true, 7, "2024-01-02", {"system","code"}, {"value","unit"}), one
/// instance of each group, items below a repeating question under its first answer. They are complete: initial values do not count.
/// </summary>
public static class BareAnswers
{
    /// <summary>Reads the answers; those of unknown items and of the wrong shape are left out.</summary>
    public static Answers Read(CompiledQuestionnaire questionnaire, JsonElement answers)
    {
        Answers read = Answers.Empty;
        foreach (JsonProperty property in answers.EnumerateObject())
            if (questionnaire.ByLinkId.TryGetValue(property.Name, out Item? item) && item.IsQuestion)
                read = read.With(
                    new ItemPath(item.LinkId, FirstOccurrence(questionnaire, item)),
                    [.. property.Value.EnumerateArray().Select(value => Read(item, value)).OfType<AnswerValue>()]
                );
        return ResponseReader.WithoutInitial(questionnaire, read);
    }

    /// <summary>One value as an answer of <paramref name="item"/>; null where it cannot be one.</summary>
    public static AnswerValue? Read(Item item, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => AnswerConversion.To(
                item,
                new AnswerValue.Boolean(value.GetBoolean())
            ),
            JsonValueKind.Number when value.TryGetInt32(out int whole) => AnswerConversion.To(
                item,
                new AnswerValue.Integer(whole)
            ),
            JsonValueKind.Number => AnswerConversion.To(item, new AnswerValue.Decimal(value.GetDecimal())),
            JsonValueKind.String => FromText(item, value.GetString()!),
            JsonValueKind.Object => FromObject(item, value),
            _ => null,
        };

    /// <summary>The bare form of an answer.</summary>
    public static JsonNode? Write(AnswerValue value) =>
        value switch
        {
            AnswerValue.Boolean boolean => JsonValue.Create(boolean.Value),
            AnswerValue.Integer integer => JsonValue.Create(integer.Value),
            AnswerValue.Decimal number => JsonValue.Create(number.Value),
            AnswerValue.Coding coding => Present(
                ("system", coding.System),
                ("code", coding.Code),
                ("display", coding.Display)
            ),
            AnswerValue.Quantity quantity => WithValue(quantity),
            AnswerValue.Attachment attachment => JsonNode.Parse(attachment.Json),
            AnswerValue.Reference reference => Present(("reference", reference.Value)),
            _ => JsonValue.Create(value.Plain),
        };

    private static JsonObject WithValue(AnswerValue.Quantity quantity)
    {
        JsonObject node = Present(("unit", quantity.Unit), ("system", quantity.System), ("code", quantity.Code));
        node.Insert(0, "value", JsonValue.Create(quantity.Value));
        return node;
    }

    private static JsonObject Present(params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        var node = new JsonObject();
        foreach ((string name, string? value) in fields)
            if (value is not null)
                node[name] = value;
        return node;
    }

    private static AnswerValue? FromText(Item item, string text) =>
        item.Type switch
        {
            ItemType.Choice or ItemType.OpenChoice => item.Options.Select(option => option.Value)
                .FirstOrDefault(value => value is not AnswerValue.Coding && value.Plain == text)
                ?? AnswerConversion.To(item, new AnswerValue.Text(text)),
            ItemType.Reference => new AnswerValue.Reference(text),
            _ => AnswerConversion.To(item, new AnswerValue.Text(text)),
        };

    private static AnswerValue? FromObject(Item item, JsonElement value) =>
        item.Type switch
        {
            ItemType.Quantity when value.TryGetProperty("value", out JsonElement number) => new AnswerValue.Quantity(
                number.GetDecimal(),
                Field(value, "unit"),
                Field(value, "system"),
                Field(value, "code")
            ),
            ItemType.Reference when Field(value, "reference") is { } reference => new AnswerValue.Reference(reference),
            ItemType.Attachment => new AnswerValue.Attachment(value.GetRawText()),
            _ => AnswerConversion.To(
                item,
                new AnswerValue.Coding(Field(value, "system"), Field(value, "code"), Field(value, "display"))
            ),
        };

    private static string? Field(JsonElement value, string name) =>
        value.TryGetProperty(name, out JsonElement field) ? field.GetString() : null;

    private static string FirstOccurrence(CompiledQuestionnaire questionnaire, Item item)
    {
        int depth = 0;
        for (Item? above = Above(questionnaire, item); above is not null; above = Above(questionnaire, above))
            if (above.Repeats)
                depth++;
        return string.Join('.', Enumerable.Repeat("0", depth));
    }

    private static Item? Above(CompiledQuestionnaire questionnaire, Item item) =>
        item.Parent is null ? null : questionnaire.ByLinkId[item.Parent];
}
