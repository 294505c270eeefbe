using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FbssBot.DirectLine.Endpoints;
using FbssBot.DirectLine.Tokens;

namespace FbssBot.DirectLine.Activities;

/// <summary>A client's activity after the channel has put in what only a channel may say.</summary>
/// <param name="Id">The same for the same <c>clientActivityID</c>, so that a repeated POST is one activity.</param>
/// <param name="Type">message, event, typing …</param>
/// <param name="Json">The activity for the bot and the log; <c>channelData</c> as the client wrote it.</param>
internal sealed record InboundActivity(string Id, string Type, string Json);

/// <summary>Reads what clients post (Direct Line 3.0, "send an activity").</summary>
internal sealed class InboundReader(DirectLineOptions options, TimeProvider clock)
{
    private static readonly FrozenSet<string> _typesOfClients = new[]
    {
        "message",
        "event",
        "typing",
        "endOfConversation",
        "messageReaction",
    }.ToFrozenSet(StringComparer.Ordinal);

    // The channel's own fields. Compared without case: the bot's reader ignores case, so "From" would pass for "from".
    private static readonly FrozenSet<string> _setByChannel = new[]
    {
        "id",
        "timestamp",
        "serviceUrl",
        "channelId",
        "from",
        "recipient",
        "conversation",
        "callerId",
        "deliveryMode",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };
    private static readonly JsonWriterOptions _compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The activity, or what is wrong with it.</summary>
    public (InboundActivity? Activity, Answer? Refusal) Read(ReadOnlyMemory<byte> body, TokenClaims sender)
    {
        try
        {
            using var document = JsonDocument.Parse(body, _strict);
            return document.RootElement.ValueKind is JsonValueKind.Object
                ? Read(document.RootElement, sender)
                : (null, Answer.Malformed("An activity is a JSON object."));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half a surrogate pair in a string, which no UTF-8 text can hold.
            return (null, Answer.Malformed("The body is not valid JSON."));
        }
    }

    private (InboundActivity?, Answer?) Read(JsonElement client, TokenClaims sender)
    {
        if (!client.TryGetProperty("type", out var named) || named.ValueKind is not JsonValueKind.String)
        {
            return (null, Answer.Malformed("The activity has no type."));
        }

        var type = named.GetString()!;
        if (!_typesOfClients.Contains(type))
        {
            return (null, Answer.Malformed("Clients may not send activities of this type."));
        }

        if (
            !IsAbsentOr(client, "text", JsonValueKind.String)
            || !IsAbsentOr(client, "channelData", JsonValueKind.Object)
        )
        {
            return (null, Answer.Malformed("text is a string and channelData an object."));
        }

        if (client.TryGetProperty("text", out var text) && text.GetString()?.Length > options.MaxTextLength)
        {
            return (null, Answer.TooLarge($"The text is longer than {options.MaxTextLength} characters."));
        }

        var id = Id(client, sender.Conversation);
        return (new InboundActivity(id, type, Write(client, id, sender)), null);
    }

    /// <summary>The activity by which the channel tells the bot that the user has joined.</summary>
    public InboundActivity Started(TokenClaims sender, string? locale)
    {
        var id = StartId(sender.Conversation);
        return new InboundActivity(
            id,
            "conversationUpdate",
            Write(
                id,
                sender,
                writer =>
                {
                    writer.WriteString("type", "conversationUpdate");
                    writer.WriteStartArray("membersAdded");
                    WriteAccount(writer, options.BotId, options.BotName, "bot");
                    WriteAccount(writer, sender.User, null, "user");
                    writer.WriteEndArray();
                    if (locale is not null)
                    {
                        writer.WriteString("locale", locale);
                    }
                }
            )
        );
    }

    /// <summary>Id of the activity that starts a conversation; clients never see that activity.</summary>
    public static string StartId(string conversation) => $"{conversation}|start";

    private string Write(JsonElement client, string id, TokenClaims sender) =>
        Write(
            id,
            sender,
            writer =>
            {
                foreach (var property in client.EnumerateObject().Where(p => !_setByChannel.Contains(p.Name)))
                {
                    property.WriteTo(writer);
                }
            }
        );

    private string Write(string id, TokenClaims sender, Action<Utf8JsonWriter> others)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, _compact))
        {
            writer.WriteStartObject();
            others(writer);
            writer.WriteString("id", id);
            writer.WriteString(
                "timestamp",
                clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture)
            );
            writer.WriteString("channelId", "directline");
            writer.WriteString("serviceUrl", "urn:directline:embedded");
            writer.WritePropertyName("from");
            WriteAccount(writer, sender.User, null, "user");
            writer.WritePropertyName("recipient");
            WriteAccount(writer, options.BotId, options.BotName, "bot");
            writer.WriteStartObject("conversation");
            writer.WriteString("id", sender.Conversation);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteAccount(Utf8JsonWriter writer, string id, string? name, string role)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        if (name is not null)
        {
            writer.WriteString("name", name);
        }

        writer.WriteString("role", role);
        writer.WriteEndObject();
    }

    private static string Id(JsonElement client, string conversation)
    {
        var isMarked =
            client.TryGetProperty("channelData", out var data)
            && data.ValueKind is JsonValueKind.Object
            && data.TryGetProperty("clientActivityID", out var mark)
            && mark.ValueKind is JsonValueKind.String
            && mark.GetString() is { Length: > 0 };
        return isMarked
            ? $"{conversation}|{Hash(data.GetProperty("clientActivityID").GetString()!)}"
            : $"{conversation}|{RandomNumberGenerator.GetHexString(24, lowercase: true)}";
    }

    // Hashed, because the client chooses the mark: whatever it holds, the id stays short and safe in a URL.
    private static string Hash(string mark) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mark)).AsSpan(0, 12));

    private static bool IsAbsentOr(JsonElement client, string name, JsonValueKind kind) =>
        !client.TryGetProperty(name, out var value) || value.ValueKind == kind || value.ValueKind is JsonValueKind.Null;
}
