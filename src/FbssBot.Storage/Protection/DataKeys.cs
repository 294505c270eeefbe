using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace FbssBot.Storage.Protection;

/// <summary>A data key as it is stored: protected by ASP.NET Core Data Protection, useless without that key ring.</summary>
/// <param name="Id">1, 2, 3 …; every sealed text names the key that sealed it.</param>
/// <param name="CreatedAt">When it was made; decides when the next one is due.</param>
/// <param name="Protected">The 32 random bytes, protected.</param>
public sealed record StoredDataKey(int Id, DateTimeOffset CreatedAt, byte[] Protected);

/// <summary>
/// The random keys that seal patient text. Data Protection guards the keys, not each text: its own Protect costs some ten
/// times as much as AES-GCM with a key at hand (docs/decisions/0036). Thread-safe; older keys stay for reading.
/// </summary>
public sealed class DataKeys
{
    const int KeyBytes = 32;
    const string Purpose = "FbssBot.Storage.DataKey.v1";

    readonly IDataProtector _protector;
    ImmutableDictionary<int, SealingKey> _keys = ImmutableDictionary<int, SealingKey>.Empty;
    SealingKey? _newest;

    /// <summary>Keys are protected with <paramref name="provider"/>.</summary>
    public DataKeys(IDataProtectionProvider provider) => _protector = provider.CreateProtector(Purpose);

    /// <summary>When the newest key was made; null before the first.</summary>
    public DateTimeOffset? NewestAt => _newest?.CreatedAt;

    internal SealingKey Newest => _newest ?? throw new InvalidOperationException("No data key was loaded.");

    /// <summary>Makes a key that follows the newest; to be stored, then added.</summary>
    public StoredDataKey Create(DateTimeOffset now)
    {
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        return new StoredDataKey((_newest?.Id ?? 0) + 1, now, _protector.Protect(key));
    }

    /// <summary>Adds a stored key; the one with the highest id seals from now on.</summary>
    /// <exception cref="StoreUnavailableException">The Data Protection keys that protect it are not there.</exception>
    public void Add(StoredDataKey stored)
    {
        var key = new SealingKey(stored.Id, stored.CreatedAt, Unprotect(stored));
        _keys = _keys.SetItem(key.Id, key);
        if (_newest is null || key.Id > _newest.Id)
            _newest = key;
    }

    internal SealingKey Find(int id) =>
        _keys.TryGetValue(id, out var key)
            ? key
            : throw new CryptographicException($"A stored text names data key {id}, which this store does not have.");

    byte[] Unprotect(StoredDataKey stored)
    {
        try
        {
            return _protector.Unprotect(stored.Protected);
        }
        catch (CryptographicException e)
        {
            throw new StoreUnavailableException(
                $"The stored texts cannot be read: data key {stored.Id} was protected by Data Protection keys that are not in "
                    + "the keys folder. Restore that folder from its backup.",
                e
            );
        }
    }
}
