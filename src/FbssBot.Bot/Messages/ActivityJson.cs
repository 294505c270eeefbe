using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace FbssBot.Bot.Messages;

/// <summary>
/// Activities as JSON, the SDK's way (Newtonsoft), but compact, and with date-like strings in values and channel data left as
/// they are: the SDK's own settings rewrite them to UTC.
/// </summary>
public static class ActivityJson
{
    // Deeper than any card; the SDK reads without a limit.
    private const int MaxDepth = 128;

    private static readonly JsonSerializer s_serializer = JsonSerializer.Create(
        new JsonSerializerSettings
        {
            NullValueHandling = NullValueHandling.Ignore,
            DateParseHandling = DateParseHandling.None,
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
            ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
            ContractResolver = new Microsoft.Rest.Serialization.ReadOnlyJsonContractResolver
            {
                NamingStrategy = new CamelCaseNamingStrategy(
                    processDictionaryKeys: false,
                    overrideSpecifiedNames: false
                ),
            },
            Converters = [new Microsoft.Rest.Serialization.Iso8601TimeSpanConverter()],
            MaxDepth = MaxDepth,
        }
    );

    /// <summary>Writes an activity, or anything else that the SDK answers with.</summary>
    public static string Write(object value)
    {
        var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text) { Formatting = Formatting.None };
        s_serializer.Serialize(writer, value);
        return text.ToString();
    }

    /// <summary>Reads an activity.</summary>
    /// <exception cref="JsonException">Not JSON, not an object, too deep, or a field of the wrong type.</exception>
    public static Activity Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json))
        {
            DateParseHandling = DateParseHandling.None,
            MaxDepth = MaxDepth,
        };
        return s_serializer.Deserialize<Activity>(reader) ?? throw new JsonException("The body is empty.");
    }
}
