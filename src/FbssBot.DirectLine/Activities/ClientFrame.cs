using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FbssBot.DirectLine.Activities;

/// <summary>
/// The body of <c>GET activities</c> and of a stream's frame: <c>{"activities":[…],"watermark":"n"}</c>. The log's JSON is copied
/// as it is, without what only the bot may see.
/// </summary>
internal static class ClientFrame
{
    private const int Estimate = 700;

    /// <summary>The frame, and how many of the entries a client may see.</summary>
    public static (ReadOnlyMemory<byte> Bytes, int Shown) Write(
        string conversation,
        IReadOnlyList<LogEntry> entries,
        long watermark
    )
    {
        var buffer = new ArrayBufferWriter<byte>(64 + (entries.Count * Estimate));
        buffer.Write("{\"activities\":["u8);
        var shown = 0;
        foreach (var entry in entries)
        {
            shown += TryAppend(buffer, InboundReader.StartId(conversation), entry.Json, isFirst: shown == 0) ? 1 : 0;
        }

        buffer.Write("],\"watermark\":\""u8);
        Span<byte> digits = stackalloc byte[20];
        watermark.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        buffer.Write(digits[..length]);
        buffer.Write("\"}"u8);
        return (buffer.WrittenMemory, shown);
    }

    private static bool TryAppend(ArrayBufferWriter<byte> buffer, string startId, string json, bool isFirst)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            var source = rented.AsSpan(0, Encoding.UTF8.GetBytes(json, rented));
            if (!IsForClients(source))
            {
                return false;
            }

            if (!isFirst)
            {
                buffer.Write(","u8);
            }

            Copy(buffer, source, startId);
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    private static bool IsForClients(ReadOnlySpan<byte> source)
    {
        var reader = new Utf8JsonReader(source);
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (isType)
            {
                return !(
                    reader.ValueTextEquals("conversationUpdate"u8)
                    || reader.ValueTextEquals("installationUpdate"u8)
                    || reader.ValueTextEquals("trace"u8)
                    || reader.ValueTextEquals("invoke"u8)
                    || reader.ValueTextEquals("invokeResponse"u8)
                );
            }

            reader.Skip();
        }

        return false;
    }

    // Property by property as bytes: no value is parsed and written again, so channelData stays exactly what it was.
    private static void Copy(ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> source, string startId)
    {
        var reader = new Utf8JsonReader(source);
        reader.Read();
        buffer.Write("{"u8);
        var isFirst = true;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var isInternal = reader.ValueTextEquals("serviceUrl"u8) || reader.ValueTextEquals("callerId"u8);
            var isReplyTo = reader.ValueTextEquals("replyToId"u8);
            reader.Read();
            // Web Chat holds a reply back for 5 s while the activity it answers is not in the transcript.
            var answersHidden =
                isReplyTo && reader.TokenType is JsonTokenType.String && reader.ValueTextEquals(startId);
            reader.Skip();
            if (isInternal || answersHidden)
            {
                continue;
            }

            if (!isFirst)
            {
                buffer.Write(","u8);
            }

            buffer.Write(source[start..(int)reader.BytesConsumed]);
            isFirst = false;
        }

        buffer.Write("}"u8);
    }
}
