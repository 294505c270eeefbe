using System.Text.Json;
using FbssBot.Intake.Pack;

namespace FbssBot.Service.Commands;

/// <summary>Errors of commands: one clear line on stderr (all lines of a pack's mistakes) and exit code 1.</summary>
internal static class CommandErrors
{
    /// <summary>Runs <paramref name="command"/>; what its user can mend is reported, a bug is not hidden.</summary>
    public static int Report(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (PackException e)
        {
            foreach (PackError error in e.Errors)
                Console.Error.WriteLine(error);
            return 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
