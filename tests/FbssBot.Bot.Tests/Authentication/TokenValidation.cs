using FbssBot.Bot.Authentication;
using FbssBot.Bot.Connector;
using FbssBot.Bot.Messages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace FbssBot.Bot.Tests.Authentication;

public sealed class TokenValidation : IDisposable
{
    private static readonly ChannelService s_channel = new();

    private readonly GuardedClients _clients = new(allowLoopback: false);

    public static TheoryData<string, string> RefusedTokens =>
        new()
        {
            { "no token", "" },
            { "another scheme", "Basic YTpi" },
            { "three parts", $"Bearer {s_channel.Token()} more" },
            { "not a JWT", "Bearer garbage" },
            { "dots only", "Bearer .." },
            { "wrong issuer", Bearer(s_channel.Token(issuer: "https://somebody.else.test")) },
            { "wrong audience", Bearer(s_channel.Token(audience: "66666666-2222-3333-4444-555555555555")) },
            { "no service url", Bearer(s_channel.Token(serviceUrl: null)) },
            { "another service url", Bearer(s_channel.Token(serviceUrl: "https://smba.trafficmanager.net/amer/")) },
            {
                "service url without its slash",
                Bearer(s_channel.Token(serviceUrl: ChannelService.ServiceUrl.TrimEnd('/')))
            },
            { "expired beyond the clock skew", Bearer(s_channel.Token(expiresIn: TimeSpan.FromMinutes(-6))) },
            { "not valid yet", Bearer(s_channel.Token(validIn: TimeSpan.FromMinutes(6))) },
            { "unsigned", Bearer(s_channel.Unsigned()) },
            { "signed with a shared secret", Bearer(s_channel.Token(signedBy: ChannelService.BySharedSecret)) },
            { "forged under a known key id", Bearer(s_channel.Token(signedBy: ChannelService.ByForgedKey)) },
            { "unknown key", Bearer(s_channel.Token(signedBy: ChannelService.ByUnknownKey)) },
            { "key without endorsement for the channel", Bearer(s_channel.Token(signedBy: s_channel.ByUnendorsedKey)) },
            { "emulator-shaped", Bearer(EmulatorToken()) },
            {
                "skill-shaped",
                Bearer(
                    s_channel.Token(
                        issuer: "https://sts.windows.net/any/",
                        claims: [("ver", "2.0"), ("azp", "another-bot")]
                    )
                )
            },
        };

    [Theory]
    [MemberData(nameof(RefusedTokens))]
    public async Task A_token_that_is_not_the_channels_own_is_refused(string what, string header)
    {
        var refusal = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => ProcessAsync(header, "msteams"));

        Assert.DoesNotContain("eyJ", refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(what);
    }

    [Theory]
    [InlineData("a fresh token", 60)]
    [InlineData("one that expired within the clock skew", -4)]
    public async Task The_channels_own_token_is_taken(string what, int expiresInMinutes)
    {
        string token = s_channel.Token(expiresIn: TimeSpan.FromMinutes(expiresInMinutes));

        InvokeResponse? response = await ProcessAsync(Bearer(token), "msteams");

        Assert.Equal(200, response?.Status);
        Assert.NotEmpty(what);
    }

    [Theory]
    [InlineData("")]
    [InlineData("slack")]
    [InlineData("DirectLine")]
    public async Task A_key_speaks_only_for_the_channels_it_is_endorsed_for(string channel) =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => ProcessAsync(Bearer(s_channel.Token()), channel));

    [Fact]
    public async Task Streaming_and_skills_are_not_offered()
    {
        CheckedAuthentication authentication = Authentication();

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            authentication.AuthenticateStreamingRequestAsync(
                Bearer(s_channel.Token()),
                "msteams",
                TestContext.Current.CancellationToken
            )
        );
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            authentication.AuthenticateChannelRequestAsync(
                Bearer(s_channel.Token()),
                TestContext.Current.CancellationToken
            )
        );
    }

    public void Dispose() => _clients.Dispose();

    private static string Bearer(string token) => $"Bearer {token}";

    // What our own bot gets for the Connector: the SDK would let its holder in.
    private static string EmulatorToken() =>
        s_channel.Token(
            issuer: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
            audience: "https://api.botframework.com",
            claims: [("ver", "1.0"), ("appid", ChannelService.AppId), ("tid", "d6d49420-f39b-4df7-a1dc-d59a935871db")]
        );

    private CheckedAuthentication Authentication() =>
        BotAuthentication.Create(ChannelService.Settings, _clients, NullLogger.Instance);

    private Task<InvokeResponse?> ProcessAsync(string header, string channel)
    {
        var adapter = new MessagesAdapter(Authentication(), NullLogger<CloudAdapter>.Instance);
        Activity activity = Some.Activity(channel);
        return adapter.ProcessAsync(
            header,
            activity,
            ActivityJson.Write(activity),
            new EchoBot(),
            TestContext.Current.CancellationToken
        );
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext,
            CancellationToken cancellationToken
        ) => turnContext.SendActivityAsync(turnContext.Activity.Text, cancellationToken: cancellationToken);
    }
}
