using FbssBot.DirectLine.Activities;
using FbssBot.DirectLine.Streams;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Activity = Microsoft.Bot.Schema.Activity;

namespace FbssBot.DirectLine.Turns;

/// <summary>How a turn ended.</summary>
internal enum TurnOutcome
{
    /// <summary>The bot has done with the activity, and what it did is durable.</summary>
    Done,

    /// <summary>The activity cannot be read as a Bot Framework activity.</summary>
    Malformed,

    /// <summary>Nothing happened and nothing was kept; the same activity may come again later.</summary>
    Unavailable,

    /// <summary>The bot failed.</summary>
    Failed,
}

/// <summary>Gives an activity to the bot, again while the failure is transient.</summary>
internal sealed class TurnRunner
{
    private readonly JsonSerializer _serializer = JsonSerializer.Create(HttpHelper.BotMessageSerializerSettings);
    private readonly InProcessAdapter _adapter;
    private readonly Patience _patience;
    private readonly IBot _bot;
    private readonly DirectLineOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<TurnRunner> _log;

    public TurnRunner(
        IBot bot,
        StreamRegistry streams,
        Patience patience,
        IOptions<DirectLineOptions> options,
        TimeProvider clock,
        ILogger<TurnRunner> log
    )
    {
        (_bot, _patience, _options, _clock, _log) = (bot, patience, options.Value, clock, log);
        _adapter = new InProcessAdapter(_options, streams.ShowTyping);
    }

    /// <summary>
    /// Runs the turn to its end even if the client hangs up: a turn is one transaction, and the activity's id makes a repetition
    /// harmless.
    /// </summary>
    public async Task<TurnOutcome> RunAsync(InboundActivity inbound)
    {
        if (TryParse(inbound.Json) is not { } activity)
        {
            return TurnOutcome.Malformed;
        }

        try
        {
            if (await _patience.TryAsync(() => RunOnceAsync(activity, inbound.Json)) is not { } lasting)
            {
                return TurnOutcome.Done;
            }

            Log.TurnUnavailable(_log, lasting.GetType().Name);
            return TurnOutcome.Unavailable;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Type and place only: an exception's message may quote what the user wrote.
            Log.TurnFailed(_log, e.GetType().Name, e.TargetSite?.Name ?? "?");
            return TurnOutcome.Failed;
        }
    }

    private async Task RunOnceAsync(Activity activity, string json)
    {
        using var limit = new CancellationTokenSource(_options.TurnTimeout, _clock);
        await _adapter.RunAsync(activity, json, _bot, limit.Token);
    }

    // Through JSON even though the bot is next door: typed objects built in memory differ from parsed ones (mentions, value).
    private Activity? TryParse(string json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json));
            return _serializer.Deserialize<Activity>(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
