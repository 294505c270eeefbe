using System.Diagnostics;

namespace FbssBot.Bot.Turns;

/// <summary>Where in our code an exception arose. Its message may hold what a patient wrote, so only the place is logged.</summary>
internal static class FailurePlace
{
    public static string Of(Exception exception) =>
        new StackTrace(exception)
            .GetFrames()
            .Select(frame => frame.GetMethod())
            .Where(method => method?.DeclaringType?.Namespace?.StartsWith("FbssBot", StringComparison.Ordinal) ?? false)
            .Select(method => $"{method!.DeclaringType!.Name}.{method.Name}")
            .FirstOrDefault("unknown");
}
