using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FbssBot.Bot.Tests.Authentication;

/// <summary>
/// A Bot Framework channel service of our own: its keys, its metadata (put into the SDK's static cache, so no network is used) and the
/// tokens that it issues, good and bad.
/// </summary>
internal sealed class ChannelService
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Issuer = "https://channel.fbssbot.test";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private const string MetadataUrl = "https://channel.fbssbot.test/bot-tests/openidconfiguration";
    private const string KeysUrl = "https://channel.fbssbot.test/bot-tests/keys";

    private readonly RsaSecurityKey _endorsed = NewKey("endorsed");
    private readonly RsaSecurityKey _unendorsed = NewKey("unendorsed");

    public ChannelService()
    {
        // Constructing the extractor registers the client for this URL in the SDK's process-wide tables.
        _ = new JwtTokenExtractor(
            new HttpClient(new Published(Answer)),
            new TokenValidationParameters(),
            MetadataUrl,
            allowedSigningAlgorithms: null
        );
    }

    public static BotSettings Settings =>
        new()
        {
            MicrosoftAppId = AppId,
            MicrosoftAppPassword = "secret-of-tests",
            Cloud = new BotCloud
            {
                ChannelMetadataUrl = MetadataUrl,
                ChannelTokenIssuer = Issuer,
                LoginUrl = "https://login.fbssbot.test/tenant",
                LoginScope = "https://api.fbssbot.test/.default",
            },
        };

    public string Token(
        string issuer = Issuer,
        string audience = AppId,
        string? serviceUrl = ServiceUrl,
        TimeSpan? expiresIn = null,
        TimeSpan? validIn = null,
        SigningCredentials? signedBy = null,
        params (string Name, object Value)[] claims
    )
    {
        DateTime now = DateTime.UtcNow;
        Dictionary<string, object> all = claims.ToDictionary(claim => claim.Name, claim => claim.Value);
        if (serviceUrl is not null)
            all["serviceurl"] = serviceUrl;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer,
                Audience = audience,
                IssuedAt = now.AddHours(-1),
                NotBefore = now + (validIn ?? TimeSpan.FromHours(-1)),
                Expires = now + (expiresIn ?? TimeSpan.FromHours(1)),
                Claims = all,
                SigningCredentials = signedBy ?? SignedBy(_endorsed),
            }
        );
    }

    public SigningCredentials ByUnendorsedKey => SignedBy(_unendorsed);

    public static SigningCredentials ByForgedKey => SignedBy(NewKey("endorsed"));

    public static SigningCredentials ByUnknownKey => SignedBy(NewKey("unknown"));

    public static SigningCredentials BySharedSecret =>
        new(new SymmetricSecurityKey(new byte[32]) { KeyId = "endorsed" }, SecurityAlgorithms.HmacSha256);

    /// <summary>The good token's claims without a signature.</summary>
    public string Unsigned()
    {
        string claims = Token().Split('.')[1];
        string header = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""");
        return $"{header}.{claims}.";
    }

    private static SigningCredentials SignedBy(RsaSecurityKey key) => new(key, SecurityAlgorithms.RsaSha256);

    private static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    private string Answer(string url) =>
        url == KeysUrl
            ? JsonSerializer.Serialize(
                new { keys = new[] { Public(_endorsed, "msteams", "directline"), Public(_unendorsed) } }
            )
            : JsonSerializer.Serialize(
                new
                {
                    issuer = Issuer,
                    jwks_uri = KeysUrl,
                    id_token_signing_alg_values_supported = new[] { "RS256" },
                }
            );

    private static object Public(RsaSecurityKey key, params string[] endorsements)
    {
        RSAParameters numbers = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            kid = key.KeyId,
            n = Base64UrlEncoder.Encode(numbers.Modulus),
            e = Base64UrlEncoder.Encode(numbers.Exponent),
            endorsements,
        };
    }

    private sealed class Published(Func<string, string> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) =>
            Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent(
                        answer(request.RequestUri!.ToString()),
                        Encoding.UTF8,
                        "application/json"
                    ),
                }
            );
    }
}
