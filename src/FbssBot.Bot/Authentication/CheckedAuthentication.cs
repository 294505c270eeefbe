using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace FbssBot.Bot.Authentication;

/// <summary>
/// The SDK's token validation with its gaps closed: a bad token is a 401 (the SDK answers 500 to many), only the channel's own
/// tokens are taken (the SDK also takes Emulator and skill tokens, without looking at their audience), an empty channel id
/// is refused, streaming is refused. No client is made before somebody wants to send.
/// </summary>
/// <param name="sdk">The SDK's validation.</param>
/// <param name="channelIssuer">The issuer of channel tokens in this cloud.</param>
public sealed class CheckedAuthentication(BotFrameworkAuthentication sdk, string channelIssuer)
    : BotFrameworkAuthentication
{
    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrEmpty(activity.ChannelId))
            throw new UnauthorizedAccessException("The activity names no channel.");
        if (!string.IsNullOrEmpty(authHeader) && BearerToken.IssuerOf(authHeader) != channelIssuer)
            throw new UnauthorizedAccessException("The token was not issued to a channel.");

        AuthenticateRequestResult result = await ValidateAsync(activity, authHeader, cancellationToken);
        result.ConnectorFactory = new DeferredConnectorFactory(result.ConnectorFactory);
        return result;
    }

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    ) => throw new UnauthorizedAccessException("Streaming is not offered.");

    /// <inheritdoc/>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string authHeader,
        CancellationToken cancellationToken
    ) => throw new UnauthorizedAccessException("Skills are not offered.");

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        sdk.CreateConnectorFactory(claimsIdentity);

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken
    ) => Task.FromResult<UserTokenClient>(NoUserTokens.Instance);

    private async Task<AuthenticateRequestResult> ValidateAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await sdk.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        }
        catch (Exception e) when (e is SecurityTokenException or ArgumentException)
        {
            // The token's own text must not travel on in the message.
            throw new UnauthorizedAccessException("The token is not valid.");
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException)
        {
            throw new SigningKeysUnavailableException(e);
        }
    }
}
