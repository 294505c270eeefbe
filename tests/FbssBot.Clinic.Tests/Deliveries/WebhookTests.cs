using System.Net;
using System.Security.Cryptography;
using System.Text;
using FbssBot.Clinic.Deliveries;
using FbssBot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace FbssBot.Clinic.Tests.Deliveries;

public sealed class WebhookTests
{
    const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    [Fact]
    public async Task A_receiver_can_verify_what_it_gets()
    {
        await using var receiver = await CollectingReceiver.StartAsync();

        var outcome = await DeliverAsync(receiver);

        Assert.IsType<DeliveryOutcome.Delivered>(outcome);
        var got = receiver.Kept["i1:summary"];
        var key = Convert.FromBase64String(Secret["whsec_".Length..]);
        var expected = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"i1:summary.{got.Timestamp}.{got.Body}"));
        Assert.Equal("v1," + Convert.ToBase64String(expected), got.Signature);
        Assert.Equal(Some.Now.ToUnixTimeSeconds(), got.Timestamp);
    }

    // The example of the Standard Webhooks specification's reference libraries.
    [Fact]
    public void The_signature_is_that_of_the_standard() =>
        Assert.Equal(
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            WebhookSignature.Sign(Secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, """{"test": 2432232314}""")
        );

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.Gone)]
    [InlineData(HttpStatusCode.Found)]
    public async Task Anything_but_success_is_not_taken(HttpStatusCode status)
    {
        await using var receiver = await CollectingReceiver.StartAsync();
        receiver.Mood = () => new ReceiverMood(Keeps: false, status);

        var outcome = Assert.IsType<DeliveryOutcome.NotTaken>(await DeliverAsync(receiver));

        Assert.Equal($"HTTP {(int)status}", outcome.Reason);
    }

    [Fact]
    public async Task A_receiver_that_asks_for_patience_is_given_it()
    {
        await using var receiver = await CollectingReceiver.StartAsync();
        receiver.Mood = () => new ReceiverMood(Keeps: false, HttpStatusCode.ServiceUnavailable, RetryAfterSeconds: 120);

        var outcome = Assert.IsType<DeliveryOutcome.NotTaken>(await DeliverAsync(receiver));

        Assert.Equal(TimeSpan.FromSeconds(120), outcome.NotBefore);
    }

    [Fact]
    public async Task Outside_development_a_private_address_is_reached_only_when_named()
    {
        await using var receiver = await CollectingReceiver.StartAsync();
        var named = new TargetSettings();
        named.AllowedAddresses.Add("127.0.0.0/8");

        var refused = await DeliverAsync(receiver, new TargetSettings(), isDevelopment: false);
        var allowed = await DeliverAsync(receiver, named, isDevelopment: false);

        Assert.IsType<DeliveryOutcome.NotTaken>(refused);
        Assert.IsType<DeliveryOutcome.Delivered>(allowed);
    }

    [Fact]
    public async Task A_receiver_that_is_down_is_no_exception()
    {
        var receiver = await CollectingReceiver.StartAsync();
        await receiver.DisposeAsync();

        Assert.IsType<DeliveryOutcome.NotTaken>(await DeliverAsync(receiver));
    }

    [Fact]
    public async Task An_alert_holds_no_word_of_the_patient()
    {
        await using var receiver = await CollectingReceiver.StartAsync();

        await DeliverAsync(receiver, kind: "alert");

        var body = receiver.Kept["i1:alert"].Body;
        Assert.Contains("tier.routine", body, StringComparison.Ordinal);
        Assert.DoesNotContain("burns", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Rosalind", body, StringComparison.Ordinal);
    }

    static async Task<DeliveryOutcome> DeliverAsync(
        CollectingReceiver receiver,
        TargetSettings? settings = null,
        bool isDevelopment = true,
        string kind = "summary"
    )
    {
        var client = WebhookTarget.ClientFor(settings ?? new TargetSettings(), isDevelopment);
        using var target = new WebhookTarget(client, receiver.Url, Secret, new FakeTimeProvider(Some.Now));
        var planned = Some.Delivery(kind);
        var leased = new LeasedDelivery(1, Some.Clinic, "t", "i1", kind, planned.Key, 1, Some.Now, planned.Payload);
        return await target.DeliverAsync(leased, CancellationToken.None);
    }
}
