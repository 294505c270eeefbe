using System.Collections.Immutable;
using System.Text.Json;
using FbssBot.Clinic.Texts;

namespace FbssBot.Clinic.Answers;

/// <summary>One line of the original answers: a group's title or a question with what was answered.</summary>
/// <param name="Depth">0 for a line at the top.</param>
/// <param name="Question">The question as the patient read it; its linkId where the response has no text.</param>
/// <param name="Values">The answers; empty for a group.</param>
sealed record OriginalAnswer(int Depth, string Question, ImmutableArray<string> Values)
{
    // FHIR R4 QuestionnaireResponse.item.answer.value[x]: those whose JSON is a plain value.
    static readonly string[] PlainValues =
    [
        "valueString",
        "valueInteger",
        "valueDecimal",
        "valueDate",
        "valueDateTime",
        "valueTime",
        "valueUri",
    ];

    public override string ToString() => nameof(OriginalAnswer);

    /// <summary>The lines of a QuestionnaireResponse, in its order.</summary>
    public static IEnumerable<OriginalAnswer> Of(string responseJson, ClinicTexts texts)
    {
        using var response = JsonDocument.Parse(responseJson);
        return [.. Lines(response.RootElement, 0, texts)];
    }

    static IEnumerable<OriginalAnswer> Lines(JsonElement parent, int depth, ClinicTexts texts)
    {
        foreach (var item in Elements(parent, "item"))
        {
            var answers = Elements(item, "answer");
            yield return new OriginalAnswer(
                depth,
                QuestionOf(item),
                [.. answers.Select(answer => ValueOf(answer, texts))]
            );
            foreach (var line in answers.Prepend(item).SelectMany(inner => Lines(inner, depth + 1, texts)))
                yield return line;
        }
    }

    static List<JsonElement> Elements(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()]
            : [];

    static string QuestionOf(JsonElement item) => TextOf(item, "text") ?? TextOf(item, "linkId") ?? "";

    static string ValueOf(JsonElement answer, ClinicTexts texts)
    {
        if (answer.TryGetProperty("valueCoding", out var coding))
            return TextOf(coding, "display") ?? TextOf(coding, "code") ?? "";
        if (answer.TryGetProperty("valueBoolean", out var yes))
            return texts[yes.GetBoolean() ? "answer.true" : "answer.false"];
        if (answer.TryGetProperty("valueQuantity", out var quantity))
            return $"{TextOf(quantity, "value")} {TextOf(quantity, "unit")}".Trim();
        return PlainValues.Select(name => TextOf(answer, name)).FirstOrDefault(text => text is not null) ?? "";
    }

    static string? TextOf(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? value.ToString() : null;
}
