using Microsoft.IdentityModel.JsonWebTokens;

namespace FbssBot.Bot.Authentication;

/// <summary>Reads from a token what is needed before it is validated.</summary>
internal static class BearerToken
{
    private static readonly JsonWebTokenHandler s_handler = new();

    /// <summary>The unvalidated issuer; null for anything that is no bearer JWT.</summary>
    public static string? IssuerOf(string authHeader)
    {
        string[] parts = authHeader.Split(' ', 3);
        if (parts.Length != 2 || parts[0] != "Bearer" || !s_handler.CanReadToken(parts[1]))
            return null;
        try
        {
            return s_handler.ReadJsonWebToken(parts[1]).Issuer;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
