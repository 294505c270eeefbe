using System.Collections.Immutable;

namespace FbssBot.Storage.Tests.Sqlite;

public sealed class DeliveryOutboxTests
{
    [Fact]
    public async Task A_delivery_is_leased_once_until_its_lease_ends()
    {
        await using var temp = TempStore.Open();
        await CauseAsync(temp, Some.Delivery());

        var first = await LeaseAsync(temp, minute: 0);
        var meanwhile = await LeaseAsync(temp, minute: 0);
        var afterwards = await LeaseAsync(temp, minute: 1);

        Assert.Equal("""{"kind":"summary"}""", Assert.Single(first).Payload);
        Assert.Empty(meanwhile);
        Assert.Equal(2, Assert.Single(afterwards).Attempt);
    }

    [Fact]
    public async Task A_lease_ends_with_the_process_that_held_it()
    {
        await using var temp = TempStore.Open();
        await CauseAsync(temp, Some.Delivery());
        await LeaseAsync(temp);

        await temp.RestartAsync();

        Assert.Equal(2, Assert.Single(await LeaseAsync(temp)).Attempt);
    }

    [Fact]
    public async Task The_deliveries_of_one_intake_come_in_order_and_others_do_not_wait_for_them()
    {
        await using var temp = TempStore.Open();
        await CauseAsync(
            temp,
            Some.Delivery("alert"),
            Some.Delivery("summary"),
            Some.Delivery("summary", intake: "i2")
        );

        var first = await LeaseAsync(temp);
        await temp.Store.Deliveries.CompleteAsync(first[0], Some.Now, CancellationToken.None);
        var second = await LeaseAsync(temp);

        Assert.Equal([("alert", "i1"), ("summary", "i2")], first.Select(d => (d.Kind, d.IntakeId)));
        Assert.Equal([("summary", "i1")], second.Select(d => (d.Kind, d.IntakeId)));
    }

    [Fact]
    public async Task The_same_key_is_taken_once_for_each_target()
    {
        await using var temp = TempStore.Open();
        temp.Policy.Targets = ["folder", "webhook"];
        await CauseAsync(temp, Some.Delivery());
        await CauseAsync(temp, Some.Delivery());

        Assert.Single(await LeaseAsync(temp));
        Assert.Single(await LeaseAsync(temp, target: "webhook"));
    }

    [Fact]
    public async Task A_lost_lease_completes_nothing()
    {
        await using var temp = TempStore.Open();
        await CauseAsync(temp, Some.Delivery());
        var lost = await LeaseAsync(temp, minute: 0);
        var held = await LeaseAsync(temp, minute: 1);

        await temp.Store.Deliveries.FailAsync(lost[0], null, "too late", CancellationToken.None);
        await temp.Store.Deliveries.CompleteAsync(held[0], Some.Now, CancellationToken.None);

        Assert.Equal(["delivered"], await StatusesAsync(temp));
    }

    [Fact]
    public async Task A_stuck_delivery_lets_later_ones_pass_and_can_be_sent_again()
    {
        await using var temp = TempStore.Open();
        await CauseAsync(temp, Some.Delivery("alert"), Some.Delivery("summary"));
        var alert = (await LeaseAsync(temp))[0];

        await temp.Store.Deliveries.FailAsync(alert, null, "HTTP 410", CancellationToken.None);
        var next = await LeaseAsync(temp);
        var again = await temp.Store.Deliveries.SendAgainAsync(Some.Clinic, alert.Id, Some.Now, CancellationToken.None);

        Assert.Equal("summary", Assert.Single(next).Kind);
        Assert.True(again);
        Assert.Equal("alert", Assert.Single(await LeaseAsync(temp)).Kind);
        Assert.False(await temp.Store.Deliveries.SendAgainAsync("another", alert.Id, Some.Now, CancellationToken.None));
    }

    [Fact]
    public async Task The_connector_outbox_keeps_the_order_of_a_conversation()
    {
        await using var temp = TempStore.Open();
        var commit = Some.Commit("s", "one", "two") with
        {
            SendByConnector = true,
            Connector = new ConnectorAddress("https://channel.example", """{"user":"u"}"""),
        };
        var mine = (await temp.Store.TurnAsync(commit)).Sends;

        Assert.Empty(await SendsAsync(temp, Some.Now));
        var first = await SendsAsync(temp, Some.Now.AddMinutes(1));
        await temp.Store.ConnectorSends.CompleteSendsAsync(mine, CancellationToken.None);
        await temp.Store.ConnectorSends.CompleteSendsAsync(first, CancellationToken.None);
        var second = await SendsAsync(temp, Some.Now.AddMinutes(1));

        Assert.Equal(["one", "two"], mine.Select(send => send.ActivityJson));
        Assert.Equal(["one"], first.Select(send => send.ActivityJson));
        Assert.Empty(second);
    }

    static Task<ImmutableArray<ConnectorSend>> SendsAsync(TempStore temp, DateTimeOffset now) =>
        temp.Store.ConnectorSends.LeaseSendsAsync(10, now, now.AddMinutes(1), CancellationToken.None);

    static Task<CommittedTurn> CauseAsync(TempStore temp, params ImmutableArray<NewDelivery> deliveries) =>
        temp.Store.TurnAsync(Some.Commit() with { Deliveries = deliveries });

    static Task<ImmutableArray<LeasedDelivery>> LeaseAsync(TempStore temp, int minute = 0, string target = "folder") =>
        temp.Store.Deliveries.LeaseAsync(
            Some.Clinic,
            target,
            10,
            Some.Now.AddMinutes(minute),
            Some.Now.AddMinutes(minute + 1),
            CancellationToken.None
        );

    static async Task<IEnumerable<string>> StatusesAsync(TempStore temp) =>
        (await temp.Store.Deliveries.OfIntakeAsync(Some.Clinic, "i1", CancellationToken.None)).Select(d => d.Status);
}
