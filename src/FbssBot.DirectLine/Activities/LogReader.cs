using FbssBot.DirectLine.Turns;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FbssBot.DirectLine.Activities;

/// <summary>How a conversation stands when a client starts it.</summary>
internal readonly record struct Beginning(bool IsNew, bool IsEmpty);

/// <summary>
/// Reads the log on behalf of clients. A log that is away for a moment must look like silence, not like an error: clients stop
/// polling for good at the first error. Null therefore means: not now.
/// </summary>
internal sealed class LogReader(
    IActivityLog log,
    Patience patience,
    IOptions<DirectLineOptions> options,
    ILogger<LogReader> logger
)
{
    /// <summary>Most entries in one answer or frame.</summary>
    public const int Page = 100;

    /// <summary>Creates the conversation where it does not exist; clients give up for good when a start fails.</summary>
    public async Task<Beginning?> BeginAsync(string conversation)
    {
        var beginning = default(Beginning);
        var lasting = await patience.TryAsync(async () =>
        {
            var isNew = !await log.ExistsAsync(conversation, CancellationToken.None);
            if (isNew)
            {
                await log.CreateAsync(conversation, CancellationToken.None);
            }

            var isEmpty = isNew || (await log.ReadAsync(conversation, 0, 1, CancellationToken.None)).Count == 0;
            beginning = new Beginning(isNew, isEmpty);
        });
        if (lasting is null)
        {
            return beginning;
        }

        Log.LogUnavailable(logger, lasting.GetType().Name);
        return null;
    }

    public async Task<bool?> ExistsAsync(string conversation)
    {
        try
        {
            return await log.ExistsAsync(conversation, CancellationToken.None);
        }
        catch (Exception e) when (options.Value.IsTransient(e))
        {
            Log.LogUnavailable(logger, e.GetType().Name);
            return null;
        }
    }

    public async Task<IReadOnlyList<LogEntry>?> ReadAsync(string conversation, long after)
    {
        try
        {
            return await log.ReadAsync(conversation, after, Page, CancellationToken.None);
        }
        catch (Exception e) when (options.Value.IsTransient(e))
        {
            Log.LogUnavailable(logger, e.GetType().Name);
            return null;
        }
    }

    public IDisposable Subscribe(string conversation, Action appended) => log.Subscribe(conversation, appended);
}
