using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Service.Simulation;

/// <summary>
/// Answers in the plain form of personas and cases: option ids, numbers, dates; lists where the item repeats; a repeating group as
/// a list of objects.
/// </summary>
internal static class RecordedAnswers
{
    public static JsonObject Of(CompiledQuestionnaire questionnaire, Answers answers)
    {
        var plain = new JsonObject();
        foreach (Item item in questionnaire.All.Where(item => item.IsQuestion))
        foreach (
            (ItemPath path, ImmutableArray<AnswerValue> values) in answers.Values.Where(v =>
                v.Key.LinkId == item.LinkId
            )
        )
            Place(questionnaire, plain, item, path)[item.LinkId] = Plain(item, values);
        return plain;
    }

    private static JsonObject Place(CompiledQuestionnaire questionnaire, JsonObject root, Item item, ItemPath path)
    {
        if (path.Occurrence.Length == 0 || RepeatingGroup(questionnaire, item) is not { } group)
            return root;
        if (root[group.LinkId] is not JsonArray instances)
            root[group.LinkId] = instances = [];
        int index = int.Parse(path.Occurrence.Split('.')[^1], CultureInfo.InvariantCulture);
        while (instances.Count <= index)
            instances.Add(new JsonObject());
        return (JsonObject)instances[index]!;
    }

    private static Item? RepeatingGroup(CompiledQuestionnaire questionnaire, Item item)
    {
        for (string? parent = item.Parent; parent is not null; parent = questionnaire.ByLinkId[parent].Parent)
            if (questionnaire.ByLinkId[parent].IsRepeatingGroup)
                return questionnaire.ByLinkId[parent];
        return null;
    }

    private static JsonNode Plain(Item item, ImmutableArray<AnswerValue> values) =>
        item.Repeats ? new JsonArray([.. values.Select(Plain)]) : Plain(values[0]);

    private static JsonNode Plain(AnswerValue value) =>
        value switch
        {
            AnswerValue.Quantity quantity => Months(quantity),
            { Number: { } number } => JsonValue.Create(number),
            AnswerValue.Boolean answer => JsonValue.Create(answer.Value),
            _ => JsonValue.Create(value.Plain),
        };

    /// <summary>Durations in months, as the cases have them.</summary>
    private static JsonValue Months(AnswerValue.Quantity quantity) =>
        JsonValue.Create(
            quantity.Code switch
            {
                "d" => Math.Round(quantity.Value / 30, 2),
                "wk" => Math.Round(quantity.Value / 4, 2),
                "a" => quantity.Value * 12,
                _ => quantity.Value,
            }
        );
}
