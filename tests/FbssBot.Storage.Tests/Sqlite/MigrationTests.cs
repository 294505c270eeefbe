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
