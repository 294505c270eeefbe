using Microsoft.Extensions.Options;

namespace FbssBot.Service.Settings;

/// <summary>Something that must be in order before the service takes its first message.</summary>
internal interface IStartCheck
{
    /// <summary>What is wrong, a line each, with what to do; none when all is well.</summary>
    Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken);
}

/// <summary>Everything that keeps the service from starting, found at once, so that it is mended at once.</summary>
internal static class StartProblems
{
    public static async Task<IReadOnlyList<string>> FindAsync(
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        SettingsSection[] sections = [.. services.GetServices<SettingsSection>()];
        List<string> problems =
        [
            .. UnknownSettings.Find(services.GetRequiredService<IConfiguration>(), sections),
            // One section's check may stumble over another's mistake; it is said once.
            .. sections.SelectMany(section => ProblemsOf(section, services)).Distinct(),
        ];
        // What uses the settings can only be looked at when they are sound.
        if (problems.Count == 0)
            foreach (IStartCheck check in services.GetServices<IStartCheck>())
                problems.AddRange(await check.FindAsync(cancellationToken));
        return problems;
    }

    private static IEnumerable<string> ProblemsOf(SettingsSection section, IServiceProvider services)
    {
        try
        {
            section.Read(services);
            return [];
        }
        catch (OptionsValidationException e)
        {
            return e.Failures;
        }
        catch (InvalidOperationException e)
        {
            // A value that cannot be converted ("abc" for a number); the message names the key.
            return [e.Message];
        }
    }
}
