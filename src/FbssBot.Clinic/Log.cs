using Microsoft.Extensions.Logging;

namespace FbssBot.Clinic;

/// <summary>Every log line of the clinic's side. Ids and counts only.</summary>
static partial class Log
{
    [LoggerMessage(
        3001,
        LogLevel.Information,
        "Delivered the {Kind} of intake {Intake} to {Clinic}/{Target}, try {Attempt}"
    )]
    public static partial void Delivered(
        ILogger logger,
        string kind,
        string intake,
        string clinic,
        string target,
        int attempt
    );

    [LoggerMessage(
        3002,
        LogLevel.Warning,
        "The {Kind} of intake {Intake} was not taken by {Clinic}/{Target} ({Reason}); again at {Next:u}"
    )]
    public static partial void NotTaken(
        ILogger logger,
        string kind,
        string intake,
        string clinic,
        string target,
        string reason,
        DateTimeOffset next
    );

    [LoggerMessage(
        3003,
        LogLevel.Error,
        "The {Kind} of intake {Intake} was not taken by {Clinic}/{Target} for a week ({Reason}) and waits for staff to send it again"
    )]
    public static partial void Stuck(
        ILogger logger,
        string kind,
        string intake,
        string clinic,
        string target,
        string reason
    );

    [LoggerMessage(
        3004,
        LogLevel.Warning,
        "The outbox of {Clinic}/{Target} cannot be read now and is tried again shortly"
    )]
    public static partial void OutboxUnavailable(ILogger logger, string clinic, string target, Exception reason);

    [LoggerMessage(
        3005,
        LogLevel.Warning,
        "No staff account is configured. Until the next start, sign in at /clinic as {User} with the password {Password}"
    )]
    public static partial void OneTimePassword(ILogger logger, string user, string password);

    [LoggerMessage(3006, LogLevel.Warning, "A sign-in at /clinic failed: there is no such account")]
    public static partial void UnknownAccount(ILogger logger);
}
