using FbssBot.Bot.Connector;

namespace FbssBot.Bot.Tests.Connector;

public sealed class ServiceUrls
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/amer/tenant/")]
    [InlineData("https://directline.botframework.com/")]
    [InlineData("https://webchat.botframework.com")]
    [InlineData("https://channel.clinic.example/")]
    public void Replies_go_to_the_channels_and_to_the_clinics_own(string url) =>
        Assert.True(new ServiceUrlPolicy(["channel.clinic.example"], allowLoopback: false).Allows(url));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("http://smba.trafficmanager.net/amer/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("http://localhost:9000/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("file:///etc/passwd")]
    public void The_bots_token_goes_nowhere_else(string? url) =>
        Assert.False(new ServiceUrlPolicy([], allowLoopback: false).Allows(url));

    [Theory]
    [InlineData("http://localhost:9000/", true)]
    [InlineData("http://127.0.0.1:1/", true)]
    [InlineData("ftp://localhost/", false)]
    [InlineData("http://example.org/", false)]
    public void In_development_the_emulator_on_this_machine_is_answered(string url, bool allowed) =>
        Assert.Equal(allowed, new ServiceUrlPolicy([], allowLoopback: true).Allows(url));
}
