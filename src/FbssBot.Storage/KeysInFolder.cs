using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FbssBot.Storage;

/// <summary>Keeps the Data Protection keys in the store's keys folder, made for this user alone.</summary>
sealed class KeysInFolder(IOptions<StorageOptions> options, ILoggerFactory logging)
    : IConfigureOptions<KeyManagementOptions>
{
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public void Configure(KeyManagementOptions management)
    {
        var folder = options.Value.EffectiveKeysFolder;
        var made = OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, OwnerOnly);
        management.XmlRepository = new FileSystemXmlRepository(made, logging);
    }
}
