using Microsoft.Extensions.Logging;

namespace FbssBot.DirectLine;

internal static partial class Log
{
    [LoggerMessage(
        1,
        LogLevel.Warning,
        "A Direct Line turn was given up: {Exception} lasted longer than the patience for it. Nothing was kept."
    )]
    public static partial void TurnUnavailable(ILogger logger, string exception);

    [LoggerMessage(
        2,
        LogLevel.Error,
        "The bot failed in a Direct Line turn: {Exception} in {Method}. The client was told."
    )]
    public static partial void TurnFailed(ILogger logger, string exception, string method);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "The activity log could not be read ({Exception}); the client was told to come again."
    )]
    public static partial void LogUnavailable(ILogger logger, string exception);

    [LoggerMessage(4, LogLevel.Debug, "A Direct Line stream was dropped: {Reason}.")]
    public static partial void StreamDropped(ILogger logger, string reason);

    [LoggerMessage(
        5,
        LogLevel.Error,
        "The log entry {Sequence} of a conversation is not an activity and was passed over."
    )]
    public static partial void EntryUnreadable(ILogger logger, long sequence);
}
