using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FbssBot.DirectLine.Tokens;

/// <summary>
/// Makes and checks the channel's tokens. A token is bound to one user and one conversation; the token in a stream's URL has an
/// audience of its own, so that a leaked URL opens nothing else. Thread-safe.
/// </summary>
public sealed class DirectLineTokens
{
    private const string Issuer = "directline";
    private const string ClientAudience = "directline";
    private const string StreamAudience = "directline/stream";

    private readonly SeenTokens _seen = new();
    private readonly DirectLineOptions _options;
    private readonly TimeProvider _clock;
    private readonly SigningCredentials _signing;
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly TokenValidationParameters _clientRules;
    private readonly TokenValidationParameters _streamRules;

    /// <summary>Takes the key from the options.</summary>
    public DirectLineTokens(IOptions<DirectLineOptions> options, TimeProvider clock)
    {
        _options = options.Value;
        _clock = clock;
        var key = new SymmetricSecurityKey(_options.SigningKey);
        _signing = new SigningCredentials(key, SecurityAlgorithms.HmacSha256);
        _clientRules = Rules(key, ClientAudience);
        _streamRules = Rules(key, StreamAudience);
    }

    /// <summary>
    /// A token for a new conversation. Neither the conversation nor the bot hears of it before the client starts it.
    /// </summary>
    /// <param name="user">The user's id; null makes one that nobody can guess.</param>
    /// <param name="origins">Pages that may use the token; null for every allowed page.</param>
    /// <param name="conversationPrefix">What the conversation's id begins with, for hosts that serve several tenants.</param>
    public IssuedToken Mint(
        string? user = null,
        IReadOnlyList<string>? origins = null,
        string conversationPrefix = ""
    ) => Issue(NewSession(user, origins, conversationPrefix));

    /// <summary>A fresh token for the same user and conversation; null when the session has become too old.</summary>
    public IssuedToken? Refresh(TokenClaims claims) =>
        _clock.GetUtcNow() - claims.Started > _options.SessionLifetime ? null : Issue(claims);

    /// <summary>Checks a client's token.</summary>
    public Task<(TokenClaims? Claims, TokenRefusal Refusal)> ReadAsync(string token) =>
        ReadAsync(token, _clientRules, TimeSpan.Zero);

    /// <summary>
    /// Checks the token that a page kept in its tab's storage, also when it expired within
    /// <see cref="DirectLineOptions.ResumeWindow"/>: a patient's phone sleeps longer than a token lives.
    /// </summary>
    public Task<(TokenClaims? Claims, TokenRefusal Refusal)> ReadForResumeAsync(string token) =>
        ReadAsync(token, _clientRules, _options.ResumeWindow);

    internal TokenClaims NewSession(string? user, IReadOnlyList<string>? origins, string conversationPrefix) =>
        new(user ?? $"dl_{Unguessable()}", conversationPrefix + Unguessable(), _clock.GetUtcNow(), origins ?? []);

    /// <summary>Whether the session is so young that its conversation need not have been started yet.</summary>
    internal bool IsNewSession(TokenClaims claims) => _clock.GetUtcNow() - claims.Started < _options.TokenLifetime;

    internal string IssueForStream(TokenClaims claims) => Write(claims, StreamAudience, _options.StreamTokenLifetime);

    internal Task<(TokenClaims? Claims, TokenRefusal Refusal)> ReadForStreamAsync(string token) =>
        ReadAsync(token, _streamRules, TimeSpan.Zero);

    internal IssuedToken Issue(TokenClaims claims) =>
        new(
            claims.Conversation,
            Write(claims, ClientAudience, _options.TokenLifetime),
            (int)_options.TokenLifetime.TotalSeconds
        );

    private string Write(TokenClaims claims, string audience, TimeSpan lifetime)
    {
        var now = _clock.GetUtcNow();
        var values = new Dictionary<string, object>
        {
            ["jti"] = Unguessable(),
            ["user"] = claims.User,
            ["conv"] = claims.Conversation,
            ["started"] = claims.Started.ToUnixTimeSeconds(),
        };
        if (claims.Origins.Count > 0)
        {
            values["origins"] = claims.Origins;
        }

        return _handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = Issuer,
                Audience = audience,
                Claims = values,
                IssuedAt = now.UtcDateTime,
                Expires = (now + lifetime).UtcDateTime,
                SigningCredentials = _signing,
            }
        );
    }

    private async Task<(TokenClaims?, TokenRefusal)> ReadAsync(
        string token,
        TokenValidationParameters rules,
        TimeSpan grace
    )
    {
        if (await GenuineAsync(token, rules) is not { } genuine)
        {
            return (null, TokenRefusal.Invalid);
        }

        return _clock.GetUtcNow().UtcDateTime < genuine.ExpiresAt + grace
            ? (genuine.Claims, TokenRefusal.None)
            : (null, TokenRefusal.Expired);
    }

    private async ValueTask<SeenToken?> GenuineAsync(string token, TokenValidationParameters rules)
    {
        // A stream's token is used once, and must not pass for a client's.
        var isClients = ReferenceEquals(rules, _clientRules);
        if (isClients && _seen.Find(token) is { } seen)
        {
            return seen;
        }

        var result = await _handler.ValidateTokenAsync(token, rules);
        if (!result.IsValid || result.SecurityToken is not JsonWebToken jwt)
        {
            return null;
        }

        var started = DateTimeOffset.FromUnixTimeSeconds(jwt.GetPayloadValue<long>("started"));
        string[] origins = jwt.TryGetPayloadValue<string[]>("origins", out var listed) ? listed : [];
        var claims = new TokenClaims(
            jwt.GetPayloadValue<string>("user"),
            jwt.GetPayloadValue<string>("conv"),
            started,
            origins
        );
        var genuine = new SeenToken(claims, jwt.ValidTo);
        if (isClients)
        {
            _seen.Remember(token, genuine);
        }

        return genuine;
    }

    // The lifetime is checked above, on the host's own clock, because a resume allows more than an ordinary call.
    private static TokenValidationParameters Rules(SecurityKey key, string audience) =>
        new()
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            IssuerSigningKey = key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            RequireExpirationTime = true,
            ValidateLifetime = false,
        };

    private static string Unguessable() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
