using System.Security.Cryptography;
using System.Text;

namespace FbssBot.Storage.Protection;

/// <summary>
/// The keyed hash under which the words of a name are found again without being stored: same word, any case, with or
/// without accents, same hash. Its key is protected like a data key, but never rotated, since hashes cannot be renewed without the names.
/// </summary>
sealed class SearchHash(byte[] key)
{
    /// <summary>The hashes of each word of a name, for one clinic: equal names at two clinics have unlike hashes.</summary>
    public IEnumerable<byte[]> OfWords(string clinic, string name) =>
        name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(Plain)
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(word => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{clinic}\u001f{word}")));

    static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                plain.Append(char.ToLowerInvariant(c));
        }
        return plain.ToString();
    }
}
