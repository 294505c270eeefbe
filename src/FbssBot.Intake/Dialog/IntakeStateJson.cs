using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>The stored form of <see cref="IntakeState"/>: JSON that leaves out what is empty. Round trips exactly.</summary>
public static class IntakeStateJson
{
    /// <summary>Writes the state.</summary>
    public static string Write(IntakeState state) => JsonSerializer.Serialize(state, StateContext.Default.IntakeState);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is not a stored state.</exception>
    public static IntakeState Read(string json) =>
        JsonSerializer.Deserialize(json, StateContext.Default.IntakeState)
        ?? throw new JsonException("Not a stored state.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    Converters = [
        typeof(AnswersConverter),
        typeof(ItemPathConverter),
        typeof(AnswerValueConverter),
        typeof(QuotesConverter),
    ]
)]
[JsonSerializable(typeof(IntakeState))]
internal sealed partial class StateContext : JsonSerializerContext;

/// <summary>A path as its text, also as a key.</summary>
internal sealed class ItemPathConverter : JsonConverter<ItemPath>
{
    public override ItemPath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ItemPath.Parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, ItemPath value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>Answers as two maps with paths as keys.</summary>
internal sealed class AnswersConverter : JsonConverter<Answers>
{
    public override Answers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        var values = ImmutableDictionary.CreateBuilder<ItemPath, ImmutableArray<AnswerValue>>();
        foreach (JsonProperty property in document.RootElement.GetProperty("values").EnumerateObject())
            values[ItemPath.Parse(property.Name)] = [.. property.Value.EnumerateArray().Select(AnswerValueJson.Read)];
        var instances = ImmutableDictionary.CreateBuilder<ItemPath, int>();
        foreach (JsonProperty property in document.RootElement.GetProperty("instances").EnumerateObject())
            instances[ItemPath.Parse(property.Name)] = property.Value.GetInt32();
        return new Answers { Values = values.ToImmutable(), Instances = instances.ToImmutable() };
    }

    public override void Write(Utf8JsonWriter writer, Answers value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("values");
        foreach ((ItemPath path, ImmutableArray<AnswerValue> answers) in value.Values)
        {
            writer.WriteStartArray(path.ToString());
            foreach (AnswerValue answer in answers)
                AnswerValueJson.Write(writer, answer);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
        writer.WriteStartObject("instances");
        foreach ((ItemPath path, int count) in value.Instances)
            writer.WriteNumber(path.ToString(), count);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}

/// <summary>Quotes by path.</summary>
internal sealed class QuotesConverter : JsonConverter<ImmutableDictionary<ItemPath, ImmutableArray<Quote>>>
{
    public override ImmutableDictionary<ItemPath, ImmutableArray<Quote>> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        var quotes = ImmutableDictionary.CreateBuilder<ItemPath, ImmutableArray<Quote>>();
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
            quotes[ItemPath.Parse(property.Name)] =
            [
                .. property
                    .Value.EnumerateArray()
                    .Select(q => new Quote(q[0].GetInt32(), q[1].GetString()!, q[2].GetString()!)),
            ];
        return quotes.ToImmutable();
    }

    public override void Write(
        Utf8JsonWriter writer,
        ImmutableDictionary<ItemPath, ImmutableArray<Quote>> value,
        JsonSerializerOptions options
    )
    {
        writer.WriteStartObject();
        foreach ((ItemPath path, ImmutableArray<Quote> quotes) in value)
        {
            writer.WriteStartArray(path.ToString());
            foreach (Quote quote in quotes)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(quote.Turn);
                writer.WriteStringValue(quote.Text);
                writer.WriteStringValue(quote.Language);
                writer.WriteEndArray();
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }
}
