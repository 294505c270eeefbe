using System.Collections.Concurrent;

namespace FbssBot.DirectLine.Tokens;

/// <summary>
/// Tokens whose signature was checked before. A client sends the same token with every message, and the check costs some 50 µs,
/// a seventh of what a turn may cost. The lifetime is still checked each time.
/// </summary>
internal sealed class SeenTokens
{
    private const int Most = 20_000;
    private readonly ConcurrentDictionary<string, SeenToken> _seen = new(StringComparer.Ordinal);

    public SeenToken? Find(string token) => _seen.GetValueOrDefault(token);

    // When full, everything is forgotten: clients replace their tokens every 15 minutes, so most of it is stale anyway.
    public void Remember(string token, SeenToken seen)
    {
        if (_seen.Count >= Most)
        {
            _seen.Clear();
        }

        _seen[token] = seen;
    }
}

/// <summary>What a genuine token says.</summary>
/// <param name="Claims">Whom and what it is for.</param>
/// <param name="ExpiresAt">When it expires (UTC).</param>
internal sealed record SeenToken(TokenClaims Claims, DateTime ExpiresAt);
