using FbssBot.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace FbssBot.Storage;

/// <summary>The store as services.</summary>
public static class StorageServices
{
    const string ApplicationName = "FbssBot";

    /// <summary>
    /// Adds the SQLite store, its interfaces and its upkeep (retention, key rotation). Needs <see cref="StorageOptions"/> bound by the host
    /// and an <see cref="IClinicPolicy"/>. The database is opened at start, so that a wrong folder stops the start.
    /// </summary>
    public static IServiceCollection AddFbssBotStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidation>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddDataProtection().SetApplicationName(ApplicationName);
        services.AddSingleton<
            IConfigureOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>,
            KeysInFolder
        >();

        services.AddSingleton(Open);
        services.AddSingleton<IIntakeStore>(provider => provider.GetRequiredService<SqliteStore>());
        services.AddSingleton<IConversationLog>(provider => provider.GetRequiredService<SqliteStore>());
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Intakes);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Deliveries);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().ConnectorSends);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Audit);
        services.AddHostedService<StoreUpkeep>();
        return services;
    }

    static SqliteStore Open(IServiceProvider provider) =>
        SqliteStore.Open(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value,
            provider.GetRequiredService<IDataProtectionProvider>(),
            provider.GetRequiredService<IClinicPolicy>(),
            provider.GetRequiredService<TimeProvider>()
        );
}
