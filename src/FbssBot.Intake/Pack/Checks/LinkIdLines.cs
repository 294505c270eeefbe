using System.Text;
using System.Text.Json;

namespace FbssBot.Intake.Pack.Checks;

/// <summary>In which line of a questionnaire's JSON each linkId stands.</summary>
internal sealed class LinkIdLines
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>Reads the text; stops silently where it is no JSON, for the parser reports that.</summary>
    public LinkIdLines(string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        int line = 1;
        long counted = 0;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("linkId"u8))
                    continue;
                line += bytes.AsSpan((int)counted, (int)(reader.TokenStartIndex - counted)).Count((byte)'\n');
                counted = reader.TokenStartIndex;
                if (reader.Read() && reader.TokenType == JsonTokenType.String)
                    _lines.TryAdd(reader.GetString()!, line);
            }
        }
        catch (JsonException)
        {
            // The parser says what is wrong with the syntax, and where.
        }
    }

    /// <summary>The line, from 1; 0 where the linkId is not in the text.</summary>
    public int this[string linkId] => _lines.GetValueOrDefault(linkId);
}
