using FbssBot.Service.Settings;
using FbssBot.Storage;
using Microsoft.Extensions.Options;

namespace FbssBot.Service.Serving;

/// <summary>The store, and the check at start that it can be written.</summary>
internal static class StoreComposition
{
    public static void AddStore(this WebApplicationBuilder builder)
    {
        builder.Services.AddSettings<StorageOptions>("Storage");
        builder.Services.AddFbssBotStorage();
        builder.Services.AddSingleton<IClinicPolicy, ClinicPolicy>();
        builder.Services.AddSingleton<IStartCheck, StoreCheck>();
    }
}

/// <summary>Opens the store before anything is served: a folder that cannot be written stops the start.</summary>
internal sealed class StoreCheck(IServiceProvider services) : IStartCheck
{
    public Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken)
    {
        try
        {
            services.GetRequiredService<IIntakeStore>();
            return Task.FromResult<IReadOnlyList<string>>([]);
        }
        catch (Exception e) when (e is StoreUnavailableException or IOException or UnauthorizedAccessException)
        {
            string folder = Path.GetFullPath(services.GetRequiredService<IOptions<StorageOptions>>().Value.DataFolder);
            return Task.FromResult<IReadOnlyList<string>>([$"The data folder {folder} cannot be used: {e.Message}"]);
        }
    }
}
