using System.Security.Cryptography;

namespace FbssBot.Bot.Turns;

/// <summary>Ids of intakes: 128 random bits, so that nobody can guess the id of another patient's intake.</summary>
internal static class IntakeIds
{
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
