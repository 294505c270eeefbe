using System.Globalization;
using System.Text.Json.Nodes;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Service.Commands;

/// <summary>
/// One reading in the form of the understanding sets: linkId → value, a list for a repeating choice, a list of instances for a
/// repeating group, a map of rows for a table.
/// </summary>
internal static class Prediction
{
    public static JsonObject Of(CompiledQuestionnaire questionnaire, string id, Reading reading) =>
        new()
        {
            ["id"] = id,
            ["answers"] = Answers(questionnaire, reading.Findings),
            ["negated"] = Negated(reading.Denied),
            ["command"] = Command(reading.Command),
            ["redFlags"] = Ids(reading.RedFlags.Select(flag => flag.Id)),
            ["redFlagQuestions"] = Ids(reading.RedFlagQuestions.Select(flag => flag.Id)),
        };

    private static JsonObject Answers(CompiledQuestionnaire questionnaire, IEnumerable<Finding> findings)
    {
        var answers = new JsonObject();
        foreach (Finding finding in findings)
        {
            Item item = questionnaire.ByLinkId[finding.LinkId];
            JsonObject target = answers;
            string key = item.LinkId;
            if (item.Parent is { } parent && questionnaire.ByLinkId[parent].IsRepeatingGroup)
                target = Instance(answers, parent, finding.Occurrence);
            else if (item.LinkId.Split('/') is [var table, var row, var column])
                (target, key) = (Child(Child(answers, table), row), column);
            target[key] = item.Repeats ? Added(target[key], finding.Value) : Json(finding.Value);
        }
        return answers;
    }

    private static JsonObject Instance(JsonObject answers, string group, string occurrence)
    {
        if (answers[group] is not JsonArray instances)
            answers[group] = instances = [];
        int index = int.Parse(occurrence.Length == 0 ? "0" : occurrence, CultureInfo.InvariantCulture);
        while (instances.Count <= index)
            instances.Add(new JsonObject());
        return (JsonObject)instances[index]!;
    }

    private static JsonObject Child(JsonObject parent, string key)
    {
        if (parent[key] is not JsonObject child)
            parent[key] = child = [];
        return child;
    }

    private static JsonArray Added(JsonNode? list, AnswerValue value)
    {
        JsonArray values = list as JsonArray ?? [];
        values.Add(Json(value));
        return values;
    }

    private static JsonNode Json(AnswerValue value) =>
        value switch
        {
            AnswerValue.Boolean boolean => boolean.Value,
            { Number: { } number } => number,
            _ => value.Plain,
        };

    private static JsonObject Negated(IEnumerable<Finding> denied)
    {
        var negated = new JsonObject();
        foreach (IGrouping<string, Finding> item in denied.GroupBy(finding => finding.LinkId))
            negated[item.Key] = new JsonArray([.. item.Select(finding => Json(finding.Value))]);
        return negated;
    }

    // Two commands of this product are not in the sets' list.
    private static string? Command(Command? command) =>
        command?.Id switch
        {
            "checklist" => "review",
            "newIntake" => null,
            _ => command?.Id,
        };

    private static JsonArray Ids(IEnumerable<string> ids) => [.. ids.Select(id => (JsonNode)id)];
}
