namespace FbssBot.Storage.Tests.Sqlite;

public sealed class DeletionTests
{
    [Fact]
    public async Task A_patient_who_deletes_leaves_no_state_log_intake_or_waiting_delivery()
    {
        await using var temp = TempStore.Open();
        await FinishAsync(temp);

        await temp.Store.TurnAsync(
            Some.Commit(state: null, "deleted") with
            {
                Inbound = null,
                DeleteIntake = "i1",
            },
            "a2"
        );

        Assert.Null(await temp.Store.StateAsync());
        Assert.Equal(["deleted"], (await temp.Store.LogAsync()).Select(entry => entry.Json));
        var intake = await temp.Store.Intakes.FindAsync(Some.Clinic, "i1", CancellationToken.None);
        Assert.Equal(
            ("deleted", null, null, null),
            (intake!.Entry.Status, intake.Entry.PatientName, intake.SummaryHtml, intake.ResponseJson)
        );
        var deliveries = await temp.Store.Deliveries.OfIntakeAsync(Some.Clinic, "i1", CancellationToken.None);
        Assert.Equal(["withdrawn"], deliveries.Select(delivery => delivery.Status));
    }

    [Fact]
    public async Task Nothing_deleted_is_found_by_name()
    {
        await using var temp = TempStore.Open();
        await FinishAsync(temp);

        await temp.Store.TurnAsync(Some.Commit(state: null) with { DeleteIntake = "i1" });

        var found = await temp.Store.Intakes.ListAsync(
            Some.Clinic,
            new IntakeFilter { Name = "Quince" },
            CancellationToken.None
        );
        Assert.Empty(found);
    }

    [Fact]
    public async Task An_activity_answered_before_the_deletion_still_has_no_second_effect()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit("s", "burning"), "a1");
        await temp.Store.TurnAsync(Some.Commit(state: null, "deleted"), "a2");
        await temp.RestartAsync();

        Assert.True(await temp.Store.ReplayedAsync("a1") is []);
        Assert.True(await temp.Store.ReplayedAsync("a2") is ["deleted"]);
    }

    [Fact]
    public async Task Watermarks_go_on_after_the_deletion()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit("s", "one"));
        await temp.Store.TurnAsync(Some.Commit(state: null, "deleted"));

        var next = await temp.Store.TurnAsync(Some.Commit("s", "new"));

        Assert.Equal([5, 6], next.Logged.Select(entry => entry.Sequence));
    }

    [Fact]
    public async Task Expired_conversations_and_intakes_are_deleted_and_others_kept()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit(), key: Some.Key("unfinished"));
        await temp.Store.TurnAsync(Some.Commit() with { Intake = Some.Intake() }, key: Some.Key("finished"));

        var tooEarly = await PurgeAsync(temp, days: 14);
        var unfinished = await PurgeAsync(temp, days: 15);
        var finished = await PurgeAsync(temp, days: 91);

        Assert.Equal((0, 1, 2), (tooEarly, unfinished, finished));
        Assert.False(await temp.Store.ExistsAsync(Some.Key("unfinished"), CancellationToken.None));
        Assert.Null(await temp.Store.Intakes.FindAsync(Some.Clinic, "i1", CancellationToken.None));
    }

    [Fact]
    public async Task A_purge_overwrites_what_it_deletes_in_the_database_and_its_log()
    {
        await using var temp = TempStore.Open();
        await FinishAsync(temp);
        var sealedState = await SealedStateAsync(temp);

        await PurgeAsync(temp, days: 100);

        Assert.False(temp.HoldsBytes(sealedState));
    }

    [Fact]
    public async Task The_audit_log_cannot_be_changed()
    {
        await using var temp = TempStore.Open();
        await temp.Store.Audit.AppendAsync(
            new AuditEntry(Some.Clinic, Some.Now, "nurse", "intake.read", "i1"),
            CancellationToken.None
        );

        await Assert.ThrowsAnyAsync<Exception>(() => temp.ExecuteElsewhereAsync("DELETE FROM audit"));
        await Assert.ThrowsAnyAsync<Exception>(() => temp.ExecuteElsewhereAsync("UPDATE audit SET actor = 'nobody'"));

        var entry = Assert.Single(await temp.Store.Audit.ReadAuditAsync(Some.Clinic, 10, CancellationToken.None));
        Assert.Equal(("nurse", "intake.read", "i1"), (entry.Actor, entry.Action, entry.Subject));
    }

    static async Task FinishAsync(TempStore temp) =>
        await temp.Store.TurnAsync(
            Some.Commit("burning", "burning") with
            {
                Intake = Some.Intake() with { SummaryText = "summary of hers" },
                Deliveries = [Some.Delivery()],
            },
            "a1"
        );

    static Task<int> PurgeAsync(TempStore temp, int days) =>
        temp.Store.Intakes.PurgeExpiredAsync(Some.Now.AddDays(days), CancellationToken.None);

    static async Task<byte[]> SealedStateAsync(TempStore temp)
    {
        await using var connection = await temp.ConnectElsewhereAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT state FROM conversations";
        return (byte[])(await command.ExecuteScalarAsync())!;
    }
}
