using System.Globalization;

namespace FbssBot.DirectLine.Activities;

/// <summary>The sequence number up to which a client has seen its conversation.</summary>
internal static class Watermark
{
    /// <summary>
    /// "-", "0", nothing and whatever we never gave out mean: from the beginning. Clients know activities by their ids, so showing
    /// too much is harmless and showing too little would lose a message.
    /// </summary>
    public static long Parse(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;
}
