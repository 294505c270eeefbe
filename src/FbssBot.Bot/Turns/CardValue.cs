using Newtonsoft.Json.Linq;

namespace FbssBot.Bot.Turns;

/// <summary>
/// Reads what a card's button or fields sent. Our own cards send the chosen words under <see cref="TextKey"/>; from any other card
/// the fields' values are read as the patient's words, unknown keys and all.
/// </summary>
internal static class CardValue
{
    /// <summary>Key of the chosen words in the data of our own buttons.</summary>
    public const string TextKey = "text";

    /// <summary>Key of what belongs to the program and is never read as words.</summary>
    public const string IntakeKey = "intake";

    private const int MaxFields = 20;

    public static string TextOf(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            JObject card when card[TextKey] is JValue { Type: JTokenType.String } text => (string)text!,
            JObject card => string.Join(
                ", ",
                card.Properties().Where(p => p.Name != IntakeKey).Select(Words).Where(w => w.Length > 0).Take(MaxFields)
            ),
            JValue { Value: { } plain } => plain.ToString() ?? "",
            _ => "",
        };

    // Cards send numbers as text and several choices as one text with commas.
    private static string Words(JProperty field) =>
        field.Value is JValue { Type: JTokenType.String or JTokenType.Integer or JTokenType.Float } value
            ? value.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : "";
}
