using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;

namespace FbssBot.Clinic.Staff;

/// <summary>Passwords of staff accounts, by ASP.NET Core Identity's hasher (PBKDF2).</summary>
public static class StaffPassword
{
    /// <summary>The fewest characters of a password (NIST SP 800-63B asks for length, not for kinds of characters).</summary>
    public const int ShortestLength = 12;

    // The hasher takes a user only for its subclasses' sake.
    static readonly PasswordHasher<object> Hasher = new();
    static readonly object Anyone = new();

    // Verified for an unknown user, so that the answer takes as long as for a known one.
    static readonly Lazy<string> NobodysHash = new(() => Hasher.HashPassword(Anyone, Guid.NewGuid().ToString()));

    /// <summary>The hash that goes into the settings.</summary>
    public static string Hash(string password) => Hasher.HashPassword(Anyone, password);

    /// <summary>Whether the password belongs to the hash; false for the null of an unknown user.</summary>
    public static bool Matches(string? hash, string password)
    {
        var result = Hasher.VerifyHashedPassword(Anyone, hash ?? NobodysHash.Value, password);
        return hash is not null && result != PasswordVerificationResult.Failed;
    }

    /// <summary>Whether this can be a hash.</summary>
    public static bool IsHash(string hash) => Base64.IsValid(hash, out var bytes) && bytes > 32;
}
