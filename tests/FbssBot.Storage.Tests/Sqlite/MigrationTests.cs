namespace FbssBot.Storage.Tests.Sqlite;

public sealed class MigrationTests
{
    [Fact]
    public async Task An_empty_database_is_brought_up_to_date_at_the_start()
    {
        var folder = Directory.CreateTempSubdirectory("fbssbot-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "fbssbot.db"), [], TestContext.Current.CancellationToken);

        await using var temp = TempStore.OpenAt(folder);
        await temp.Store.TurnAsync(Some.Commit("kept"));
        await temp.RestartAsync();

        Assert.Equal("kept", await temp.Store.StateAsync());
    }

    [Fact]
    public async Task A_database_of_the_first_version_keeps_its_data_on_the_way_to_the_newest()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit("kept") with { Deliveries = [Some.Delivery()] });
        await temp.ExecuteElsewhereAsync(
            """
            ALTER TABLE deliveries DROP COLUMN leased;
            ALTER TABLE connector_sends DROP COLUMN leased;
            DELETE FROM schema_versions WHERE version > 1;
            """
        );

        await temp.RestartAsync();

        Assert.Equal("kept", await temp.Store.StateAsync());
        Assert.Single(await temp.Store.Deliveries.OfIntakeAsync(Some.Clinic, "i1", CancellationToken.None));
    }

    [Fact]
    public async Task A_database_of_a_later_program_is_refused_and_left_as_it_is()
    {
        await using var temp = TempStore.Open();
        await temp.ExecuteElsewhereAsync("INSERT INTO schema_versions (version, applied_at) VALUES (999, 0)");

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(temp.RestartAsync);

        Assert.Contains("999", refused.Message, StringComparison.Ordinal);
        await temp.ExecuteElsewhereAsync("DELETE FROM schema_versions WHERE version = 999");
        await temp.RestartAsync();
    }
}
