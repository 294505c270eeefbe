using FbssBot.Bot.Messages;
using Newtonsoft.Json;

namespace FbssBot.Bot.Rendering;

/// <summary>A reply of a turn, written once: what the channel gets is, byte for byte, what is on disk.</summary>
internal sealed class Reply : Activity
{
    private string? _json;

    /// <summary>The activity as it was when this was first asked for.</summary>
    [JsonIgnore]
    public string Json => _json ??= ActivityJson.Write(this);
}
