using Microsoft.Extensions.Logging;

namespace FbssBot.Bot;

/// <summary>Every log line of the bot. Ids, counts and kinds only: never what a patient wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Warning, "A request to {Path} was refused: {Reason}")]
    public static partial void RequestRefused(ILogger logger, string path, string reason);

    [LoggerMessage(
        102,
        LogLevel.Error,
        "A turn failed on channel {Channel} with {Kind} at {Place}; nothing was changed."
    )]
    public static partial void TurnFailed(ILogger logger, string channel, string kind, string place);

    [LoggerMessage(103, LogLevel.Warning, "A turn on channel {Channel} was not taken: {Reason}")]
    public static partial void TurnNotTaken(ILogger logger, string channel, string reason);

    [LoggerMessage(
        104,
        LogLevel.Warning,
        "Reply {Id} was not sent to {Host} ({Reason}); try {Attempt}, next in {Delay}."
    )]
    public static partial void ReplyDelayed(
        ILogger logger,
        long id,
        string host,
        string reason,
        int attempt,
        TimeSpan delay
    );

    [LoggerMessage(105, LogLevel.Error, "Reply {Id} cannot be sent to {Host} ({Reason}); it is given up.")]
    public static partial void ReplyGivenUp(ILogger logger, long id, string host, string reason);

    [LoggerMessage(106, LogLevel.Error, "The outbox of replies cannot be read: {Reason}. Trying again.")]
    public static partial void OutboxUnreadable(ILogger logger, string reason);
}
