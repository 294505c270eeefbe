using FbssBot.Intake.Dialog;

namespace FbssBot.Bot.Turns;

/// <summary>Gives the wording of a message of the pack, with the clinic's name and numbers filled in.</summary>
public delegate string NoticeText(string messageId, string language, ClinicProfile clinic);

/// <summary>Ids of the pack's messages that the edge itself says, when there is no turn of the dialog.</summary>
public static class NoticeIds
{
    /// <summary>A turn failed.</summary>
    public const string Temporary = "error.temporary";

    /// <summary>More was written than is read at once.</summary>
    public const string TooLong = "valid.too-long";

    /// <summary>Only a picture or file came.</summary>
    public const string Attachment = "channel.attachment";

    /// <summary>The bot was spoken to where others read along.</summary>
    public const string PrivateChat = "channel.private-chat";

    /// <summary>All of them, for the check at start.</summary>
    public static IReadOnlyList<string> All { get; } = [Temporary, TooLong, Attachment, PrivateChat];
}

/// <summary>What the bot says at the edge of the dialog.</summary>
public sealed class Notices(NoticeText text)
{
    /// <summary>The message <paramref name="messageId"/> in the language of <paramref name="inbound"/>'s client.</summary>
    public OutgoingMessage Say(string messageId, Activity inbound, ClinicProfile clinic)
    {
        ArgumentNullException.ThrowIfNull(inbound);
        ArgumentNullException.ThrowIfNull(clinic);
        string language = LanguageOf(inbound.Locale, clinic.Languages);
        return new OutgoingMessage { Text = text(messageId, language, clinic), Language = language };
    }

    private static string LanguageOf(string? locale, IReadOnlyList<string> offered) =>
        offered.FirstOrDefault(language => locale?.StartsWith(language, StringComparison.OrdinalIgnoreCase) ?? false)
        ?? offered[0];
}
