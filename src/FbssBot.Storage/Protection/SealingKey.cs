using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace FbssBot.Storage.Protection;

/// <summary>One data key ready for use. AesGcm holds a native context that one thread may use at a time, hence the pool.</summary>
sealed class SealingKey(int id, DateTimeOffset createdAt, byte[] key)
{
    public const int NonceBytes = 12;
    public const int TagBytes = 16;

    readonly ConcurrentBag<AesGcm> _ciphers = [];

    public int Id => id;

    public DateTimeOffset CreatedAt => createdAt;

    public void Encrypt(
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> plain,
        Span<byte> sealedText,
        Span<byte> tag,
        ReadOnlySpan<byte> place
    )
    {
        var cipher = Rent();
        cipher.Encrypt(nonce, plain, sealedText, tag, place);
        _ciphers.Add(cipher);
    }

    public void Decrypt(
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> sealedText,
        ReadOnlySpan<byte> tag,
        Span<byte> plain,
        ReadOnlySpan<byte> place
    )
    {
        var cipher = Rent();
        cipher.Decrypt(nonce, sealedText, tag, plain, place);
        _ciphers.Add(cipher);
    }

    AesGcm Rent() => _ciphers.TryTake(out var cipher) ? cipher : new AesGcm(key, TagBytes);
}
