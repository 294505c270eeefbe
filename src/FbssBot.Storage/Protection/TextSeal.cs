using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace FbssBot.Storage.Protection;

/// <summary>
/// Compresses, then encrypts a text for one place in the store: purpose (table and column) and row are authenticated with it,
/// so that a sealed text copied to another column, row or conversation does not open. Thread-safe.
/// </summary>
/// <remarks>
/// Layout: format (1 byte) · data key id (4) · length of the text in bytes (4) · nonce (12) · tag (16) · ciphertext.
/// </remarks>
public sealed class TextSeal(DataKeys keys)
{
    const byte Format = 1;
    const int HeaderBytes = 1 + 4 + 4;
    const int OverheadBytes = HeaderBytes + SealingKey.NonceBytes + SealingKey.TagBytes;

    // Quality 1 halves the disk writes of a 4 kB state for about 15 µs; higher qualities cost more than they save.
    const int Quality = 1;
    const int WindowBits = 16;

    /// <summary>Seals a text for its place.</summary>
    public byte[] Seal(string text, string place)
    {
        var plain = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(text, plain);
            return Seal(plain.AsSpan(0, length), place);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(plain, clearArray: true);
        }
    }

    /// <summary>Seals bytes for their place.</summary>
    public byte[] Seal(ReadOnlySpan<byte> plain, string place)
    {
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(plain.Length));
        try
        {
            if (!BrotliEncoder.TryCompress(plain, packed, out var written, Quality, WindowBits))
                throw new InvalidOperationException("The compressor was given too small a buffer.");
            return Encrypt(packed.AsSpan(0, written), plain.Length, place);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed, clearArray: true);
        }
    }

    /// <summary>Opens what was sealed for this place.</summary>
    /// <exception cref="CryptographicException">It was changed, or sealed for another place.</exception>
    public string Open(byte[] blob, string place) => Encoding.UTF8.GetString(OpenBytes(blob, place));

    /// <summary>Opens what was sealed for this place, as bytes.</summary>
    /// <exception cref="CryptographicException">It was changed, or sealed for another place.</exception>
    public byte[] OpenBytes(byte[] blob, string place)
    {
        if (blob.Length < OverheadBytes || blob[0] != Format)
            throw new CryptographicException("A stored text has a format that this version does not know.");

        var packed = ArrayPool<byte>.Shared.Rent(blob.Length - OverheadBytes);
        try
        {
            var ciphertext = blob.AsSpan(OverheadBytes);
            Decrypt(blob, packed.AsSpan(0, ciphertext.Length), place);
            var plain = new byte[BinaryPrimitives.ReadInt32LittleEndian(blob.AsSpan(5))];
            if (!BrotliDecoder.TryDecompress(packed.AsSpan(0, ciphertext.Length), plain, out var written))
                throw new CryptographicException("A stored text cannot be unpacked.");
            return written == plain.Length ? plain : throw new CryptographicException("A stored text is cut short.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed, clearArray: true);
        }
    }

    byte[] Encrypt(ReadOnlySpan<byte> packed, int length, string place)
    {
        var key = keys.Newest;
        var blob = new byte[OverheadBytes + packed.Length];
        blob[0] = Format;
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(1), key.Id);
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(5), length);
        RandomNumberGenerator.Fill(Nonce(blob));
        key.Encrypt(Nonce(blob), packed, blob.AsSpan(OverheadBytes), Tag(blob), Authenticated(blob, place));
        return blob;
    }

    void Decrypt(byte[] blob, Span<byte> packed, string place)
    {
        var key = keys.Find(BinaryPrimitives.ReadInt32LittleEndian(blob.AsSpan(1)));
        key.Decrypt(Nonce(blob), blob.AsSpan(OverheadBytes), Tag(blob), packed, Authenticated(blob, place));
    }

    static byte[] Authenticated(byte[] blob, string place)
    {
        var bytes = new byte[HeaderBytes + Encoding.UTF8.GetByteCount(place)];
        blob.AsSpan(0, HeaderBytes).CopyTo(bytes);
        Encoding.UTF8.GetBytes(place, bytes.AsSpan(HeaderBytes));
        return bytes;
    }

    static Span<byte> Nonce(byte[] blob) => blob.AsSpan(HeaderBytes, SealingKey.NonceBytes);

    static Span<byte> Tag(byte[] blob) => blob.AsSpan(HeaderBytes + SealingKey.NonceBytes, SealingKey.TagBytes);
}
