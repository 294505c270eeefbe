using Microsoft.Extensions.Logging;

namespace FbssBot.Storage;

/// <summary>Every log line of the store. Ids and counts only.</summary>
static partial class Log
{
    [LoggerMessage(2001, LogLevel.Information, "Deleted {Count} conversations and intakes whose retention has ended")]
    public static partial void Purged(ILogger logger, int count);

    [LoggerMessage(2002, LogLevel.Warning, "Retention and key rotation did not run and are tried again in an hour")]
    public static partial void UpkeepPostponed(ILogger logger, Exception reason);
}
