namespace FbssBot.DirectLine.Tokens;

/// <summary>What a token vouches for.</summary>
/// <param name="User">The only <c>from.id</c> its bearer may write as.</param>
/// <param name="Conversation">The only conversation it opens.</param>
/// <param name="Started">When the first token of this session was made; refreshes keep it.</param>
/// <param name="Origins">Origins of the pages that may use it; empty for any allowed page.</param>
public sealed record TokenClaims(
    string User,
    string Conversation,
    DateTimeOffset Started,
    IReadOnlyList<string> Origins
);

/// <summary>A token for a client.</summary>
/// <param name="ConversationId">The conversation that it opens.</param>
/// <param name="Token">The token itself: an HS256 JWT whose claim <c>user</c> Web Chat reads.</param>
/// <param name="ExpiresIn">Seconds until it expires.</param>
public sealed record IssuedToken(string ConversationId, string Token, int ExpiresIn);

/// <summary>Why a token was refused.</summary>
public enum TokenRefusal
{
    /// <summary>Not refused.</summary>
    None,

    /// <summary>Genuine, but too old.</summary>
    Expired,

    /// <summary>Not one of ours, or for another purpose.</summary>
    Invalid,
}
