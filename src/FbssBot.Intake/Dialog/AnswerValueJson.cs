using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>The stored form of an answer: an array of the FHIR type's name and its parts.</summary>
internal static class AnswerValueJson
{
    public static AnswerValue Read(JsonElement json) =>
        json[0].GetString() switch
        {
            "boolean" => new AnswerValue.Boolean(json[1].GetBoolean()),
            "integer" => new AnswerValue.Integer(json[1].GetInt32()),
            "decimal" => new AnswerValue.Decimal(json[1].GetDecimal()),
            "date" => new AnswerValue.Date(json[1].GetString()!),
            "dateTime" => new AnswerValue.DateTime(json[1].GetString()!),
            "time" => new AnswerValue.Time(json[1].GetString()!),
            "string" => new AnswerValue.Text(json[1].GetString()!),
            "uri" => new AnswerValue.Uri(json[1].GetString()!),
            "Coding" => new AnswerValue.Coding(json[1].GetString(), json[2].GetString(), json[3].GetString()),
            "Quantity" => new AnswerValue.Quantity(
                json[1].GetDecimal(),
                json[2].GetString(),
                json[3].GetString(),
                json[4].GetString()
            ),
            "Attachment" => new AnswerValue.Attachment(json[1].GetString()!),
            "Reference" => new AnswerValue.Reference(json[1].GetString()!),
            var kind => throw new JsonException($"Unknown kind of answer '{kind}'."),
        };

    public static void Write(Utf8JsonWriter writer, AnswerValue value)
    {
        writer.WriteStartArray();
        switch (value)
        {
            case AnswerValue.Boolean b:
                writer.WriteStringValue("boolean");
                writer.WriteBooleanValue(b.Value);
                break;
            case AnswerValue.Integer i:
                writer.WriteStringValue("integer");
                writer.WriteNumberValue(i.Value);
                break;
            case AnswerValue.Decimal d:
                writer.WriteStringValue("decimal");
                writer.WriteNumberValue(d.Value);
                break;
            case AnswerValue.Coding c:
                Strings("Coding", c.System, c.Code, c.Display);
                break;
            case AnswerValue.Quantity q:
                writer.WriteStringValue("Quantity");
                writer.WriteNumberValue(q.Value);
                writer.WriteStringValue(q.Unit);
                writer.WriteStringValue(q.System);
                writer.WriteStringValue(q.Code);
                break;
            default:
                Strings(KindOf(value), value.Plain);
                break;
        }
        writer.WriteEndArray();

        void Strings(params ReadOnlySpan<string?> parts)
        {
            foreach (string? part in parts)
                writer.WriteStringValue(part);
        }
    }

    private static string KindOf(AnswerValue value) =>
        value switch
        {
            AnswerValue.Date => "date",
            AnswerValue.DateTime => "dateTime",
            AnswerValue.Time => "time",
            AnswerValue.Text => "string",
            AnswerValue.Uri => "uri",
            AnswerValue.Attachment => "Attachment",
            AnswerValue.Reference => "Reference",
            _ => throw new UnreachableException(),
        };
}

/// <summary>One answer in lists.</summary>
internal sealed class AnswerValueConverter : JsonConverter<AnswerValue>
{
    public override AnswerValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return AnswerValueJson.Read(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, AnswerValue value, JsonSerializerOptions options) =>
        AnswerValueJson.Write(writer, value);
}
