using Microsoft.Extensions.Options;

namespace FbssBot.Storage;

/// <summary>Where and how the store keeps its data.</summary>
public sealed record StorageOptions
{
    /// <summary>Folder of the database; made for this user alone. One process at a time may use it.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>Folder of the Data Protection keys; <c>keys</c> in the data folder when null. Back it up apart from the data.</summary>
    public string? KeysFolder { get; set; }

    /// <summary>A new data key seals new texts after so many days.</summary>
    public int KeyRotationDays { get; set; } = 30;

    /// <summary>How long a write waits where another program has locked the database, in seconds.</summary>
    public int LockTimeoutSeconds { get; set; } = 2;

    /// <summary>The database never grows beyond this, so that it cannot fill a disk that others need; null for no limit.</summary>
    public int? MaxDatabaseMegabytes { get; set; }

    /// <summary>How many conversations' last states are kept in memory.</summary>
    public int CachedConversations { get; set; } = 2000;

    /// <summary>The folder of the Data Protection keys.</summary>
    public string EffectiveKeysFolder => KeysFolder ?? Path.Combine(DataFolder, "keys");
}

/// <summary>All that is wrong with the settings, at once.</summary>
sealed class StorageOptionsValidation : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        List<string> errors = [];
        if (string.IsNullOrWhiteSpace(options.DataFolder))
            errors.Add("Storage: DataFolder is empty; name the folder that holds the database.");
        if (options.KeysFolder is { } keys && string.IsNullOrWhiteSpace(keys))
            errors.Add("Storage: KeysFolder is blank; leave it out, or name a folder.");
        if (options.KeyRotationDays is < 1 or > 365)
            errors.Add("Storage: KeyRotationDays must be from 1 to 365.");
        if (options.LockTimeoutSeconds is < 1 or > 30)
            errors.Add("Storage: LockTimeoutSeconds must be from 1 to 30.");
        if (options.MaxDatabaseMegabytes is < 1)
            errors.Add("Storage: MaxDatabaseMegabytes must be at least 1, or left out for no limit.");
        if (options.CachedConversations < 1)
            errors.Add("Storage: CachedConversations must be at least 1.");
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
