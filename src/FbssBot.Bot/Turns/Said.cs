using System.Globalization;
using FbssBot.Intake.Dialog;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace FbssBot.Bot.Turns;

/// <summary>What an activity says, whatever form its channel gave it: typed text, a button, a card's fields.</summary>
internal sealed record Said
{
    // Two pages of text; the understanding of one message stays within milliseconds.
    private const int MaxTextLength = 8_000;

    /// <summary>Key of the turn for the recognition of duplicates; null for an activity without an id.</summary>
    public required string? TurnId { get; init; }

    public required TurnEvent Event { get; init; }

    public string Text { get; init; } = "";

    public string? Locale { get; init; }

    /// <summary>More was written than is read in one message.</summary>
    public bool IsCut { get; init; }

    /// <summary>Pictures or files came, which nobody here can open.</summary>
    public bool HasFiles { get; init; }

    public static Said Joined(Activity activity) =>
        new()
        {
            TurnId = activity.Id,
            Event = TurnEvent.Join,
            Locale = (string?)(activity.Value as JObject)?["language"] ?? activity.Locale,
        };

    public static Said Written(Activity activity)
    {
        string whole = Clean(TypedText(activity));
        string text = Cut(whole);
        return new()
        {
            TurnId = activity.Id,
            Event = TurnEvent.Message,
            Text = text,
            IsCut = text.Length < whole.Length,
            Locale = activity.Locale,
            HasFiles = activity.Attachments is { Count: > 0 } files && files.Any(IsFile),
        };
    }

    /// <summary>An edit is a new answer, so its turn must not pass for a repetition of the message that it changes.</summary>
    public static Said Edited(Activity activity)
    {
        string at = (activity.Timestamp ?? default).UtcTicks.ToString(CultureInfo.InvariantCulture);
        return Written(activity) with { TurnId = activity.Id is null ? null : $"{activity.Id}#{at}" };
    }

    private static string TypedText(Activity activity)
    {
        string text = activity.Entities is { Count: > 0 }
            ? activity.RemoveRecipientMention() ?? ""
            : activity.Text ?? "";
        return string.IsNullOrWhiteSpace(text) ? CardValue.TextOf(activity.Value) : text;
    }

    // A Teams message carries its own text again as HTML.
    private static bool IsFile(Attachment attachment) =>
        !string.Equals(attachment.ContentType, "text/html", StringComparison.OrdinalIgnoreCase);

    private static string Clean(string text) =>
        (text.Any(IsUntypable) ? new string([.. text.Where(c => !IsUntypable(c))]) : text).Trim();

    private static string Cut(string text)
    {
        if (text.Length <= MaxTextLength)
            return text;
        return text[..(char.IsHighSurrogate(text[MaxTextLength - 1]) ? MaxTextLength - 1 : MaxTextLength)];
    }

    private static bool IsUntypable(char c) => char.IsControl(c) && c is not ('\n' or '\t');
}
