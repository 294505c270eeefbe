using System.Globalization;
using FbssBot.Storage;

namespace FbssBot.Bot.Rendering;

/// <summary>Ids and times of a turn's replies: those of their places in the conversation's log (Direct Line 3.0: "conversation|sequence").</summary>
/// <param name="Conversation">The conversation's id.</param>
/// <param name="FirstSequence">Sequence number of the first reply.</param>
/// <param name="FirstAt">Time of the first reply.</param>
internal readonly record struct ReplyStamp(string Conversation, long FirstSequence, DateTimeOffset FirstAt)
{
    /// <summary>The stamp of the replies in <paramref name="turn"/>, which follow <paramref name="inboundEntries"/> entries.</summary>
    public static ReplyStamp For(ITurn turn, string conversation, DateTimeOffset now, int inboundEntries) =>
        new(conversation, turn.NextSequence + inboundEntries, turn.NextAt(now).AddMilliseconds(inboundEntries));

    public string IdOf(int reply) =>
        string.Create(CultureInfo.InvariantCulture, $"{Conversation}|{FirstSequence + reply:D7}");

    public DateTimeOffset TimeOf(int reply) => FirstAt.AddMilliseconds(reply);
}
