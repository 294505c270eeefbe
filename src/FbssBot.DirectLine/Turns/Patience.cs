using Microsoft.Extensions.Options;

namespace FbssBot.DirectLine.Turns;

/// <summary>
/// Repeats what failed without an effect. A store that is busy for a second should cost the patient a second, not a red
/// "Send failed".
/// </summary>
internal sealed class Patience(IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan _firstPause = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs the action until it succeeds; the transient failure that remains when patience ends, or null.</summary>
    public async Task<Exception?> TryAsync(Func<Task> action)
    {
        var started = clock.GetTimestamp();
        for (var pause = _firstPause; ; pause *= 2)
        {
            try
            {
                await action();
                return null;
            }
            catch (Exception e) when (options.Value.IsTransient(e))
            {
                if (clock.GetElapsedTime(started) + pause > options.Value.TurnPatience)
                {
                    return e;
                }

                await Task.Delay(pause, clock);
            }
        }
    }
}
