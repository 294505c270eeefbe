using Microsoft.Bot.Schema;

namespace FbssBot.Bot.Messages;

/// <summary>
/// The fields without which an activity cannot be answered (Activity protocol 3.1; the SDK itself only insists on the type and
/// fails later on the others).
/// </summary>
internal static class ActivityShape
{
    private const int MaxIdLength = 1_000;

    private static readonly string[] s_namedTypes =
    [
        ActivityTypes.Event,
        ActivityTypes.Invoke,
        ActivityTypes.Command,
        ActivityTypes.CommandResult,
    ];

    /// <summary>The first thing that is wrong, by the field's name; null for a sound activity.</summary>
    public static string? ProblemOf(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type))
            return "type is missing";
        if (string.IsNullOrEmpty(activity.ChannelId))
            return "channelId is missing";
        if (string.IsNullOrEmpty(activity.Conversation?.Id))
            return "conversation.id is missing";
        if (string.IsNullOrEmpty(activity.From?.Id))
            return "from.id is missing";
        if (string.IsNullOrEmpty(activity.ServiceUrl))
            return "serviceUrl is missing";
        if (s_namedTypes.Contains(activity.Type) && string.IsNullOrEmpty(activity.Name))
            return "name is missing";
        if (
            activity.Conversation.Id.Length > MaxIdLength
            || activity.Id?.Length > MaxIdLength
            || activity.ChannelId.Length > MaxIdLength
        )
            return "an id is too long";
        return null;
    }
}
