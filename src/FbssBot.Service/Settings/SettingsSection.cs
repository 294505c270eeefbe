using Microsoft.Extensions.Options;

namespace FbssBot.Service.Settings;

/// <summary>One capability's settings: which section they stand in, and as what they are read.</summary>
/// <param name="Name">Name under <c>FbssBot:</c>.</param>
/// <param name="Type">The options class.</param>
/// <param name="Read">Reads and checks it; throws what is wrong.</param>
internal sealed record SettingsSection(string Name, Type Type, Action<IServiceProvider> Read);

/// <summary>Registration of settings, so that every key is known and every value is checked before the service starts.</summary>
internal static class SettingsRegistration
{
    /// <summary>The section of all settings.</summary>
    public const string Root = "FbssBot";

    /// <summary>Reads <typeparamref name="T"/> from <c>FbssBot:</c><paramref name="name"/> and checks it at start.</summary>
    public static OptionsBuilder<T> AddSettings<T>(this IServiceCollection services, string name)
        where T : class
    {
        services.AddSingleton(new SettingsSection(name, typeof(T), s => _ = s.GetRequiredService<IOptions<T>>().Value));
        return services.AddOptions<T>().BindConfiguration($"{Root}:{name}");
    }
}
