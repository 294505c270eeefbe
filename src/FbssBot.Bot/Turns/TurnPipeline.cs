using Microsoft.Bot.Builder;

namespace FbssBot.Bot.Turns;

/// <summary>
/// What every adapter that runs the bot has in common. There is no OnTurnError on purpose: what was not committed is not
/// acknowledged, so a failure goes up to the endpoint, which answers that the message was not taken.
/// </summary>
public static class TurnPipeline
{
    /// <summary>Gives <paramref name="adapter"/> the middleware of the bot.</summary>
    public static void Equip(BotAdapter adapter)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        adapter.Use(new InvariantCulture());
    }
}
