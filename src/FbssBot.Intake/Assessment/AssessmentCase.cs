using System.Globalization;
using System.Text.Json;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>One worked case as a line of JSON: <c>id</c>, <c>today</c>, <c>answers</c>, <c>partial</c>, <c>textFlags</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Input">What is assessed.</param>
/// <param name="Mistakes">What of it could not be used.</param>
public sealed record AssessmentCase(string Id, AssessmentInput Input, IReadOnlyList<string> Mistakes)
{
    /// <summary>Reads a case.</summary>
    /// <exception cref="FormatException">A field that every case has is missing or of another kind.</exception>
    public static AssessmentCase Read(CompiledQuestionnaire questionnaire, JsonElement json)
    {
        if (
            json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("id", out JsonElement id)
            || !json.TryGetProperty("answers", out JsonElement answers)
            || answers.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("today", out JsonElement today)
            || !DateOnly.TryParseExact(
                today.ToString(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            )
        )
            throw new FormatException("A case is an object with 'id', 'today' (YYYY-MM-DD) and 'answers'.");
        List<string> mistakes = [];
        var input = new AssessmentInput { Answers = PlainAnswers.Read(questionnaire, answers, mistakes), Today = day };
        return new AssessmentCase(
            id.ToString(),
            input with
            {
                Partial = [.. Partial(json, input.Answers)],
                TextFlags = [.. TextFlags(json)],
            },
            mistakes
        );
    }

    // A bare linkId stands for every instance of it; its answers are the places that count.
    private static IEnumerable<ItemPath> Partial(JsonElement json, Answers answers)
    {
        if (!json.TryGetProperty("partial", out JsonElement partial))
            return [];
        HashSet<string> named =
        [
            .. partial.ValueKind switch
            {
                JsonValueKind.Array => partial.EnumerateArray().Select(entry => entry.ToString()),
                JsonValueKind.Object => partial
                    .EnumerateObject()
                    .Where(entry => entry.Value.ValueKind != JsonValueKind.False)
                    .Select(entry => entry.Name),
                _ => [],
            },
        ];
        return answers.Values.Keys.Where(path => named.Contains(path.LinkId) || named.Contains(path.ToString()));
    }

    private static IEnumerable<TextFlag> TextFlags(JsonElement json)
    {
        if (!json.TryGetProperty("textFlags", out JsonElement flags) || flags.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (JsonElement flag in flags.EnumerateArray())
            yield return new TextFlag(
                flag.GetProperty("id").ToString(),
                flag.TryGetProperty("status", out JsonElement status) && status.ToString() == "lowered"
                    ? TextFlagStatus.Lowered
                    : TextFlagStatus.Active,
                flag.TryGetProperty("escalated", out JsonElement escalated) && escalated.ValueKind == JsonValueKind.True
            );
    }
}
