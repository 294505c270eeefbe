using System.Runtime.Versioning;
using System.Text;

namespace FbssBot.Storage.Tests.Sqlite;

public sealed class OutageTests
{
    [Fact]
    public async Task A_locked_database_refuses_the_turn_and_takes_it_when_unlocked()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit("before"));

        await using (var other = await temp.ConnectElsewhereAsync())
        {
            await using var transaction = other.BeginTransaction(deferred: false);
            var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
                temp.Store.TurnAsync(Some.Commit("secret"), "a1")
            );
            Assert.Contains("locked", refused.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
            Assert.Equal("before", await temp.Store.StateAsync());
        }

        Assert.Null(await temp.Store.ReplayedAsync("a1"));
        await temp.Store.TurnAsync(Some.Commit("after"), "a1");
        Assert.Equal("after", await temp.Store.StateAsync());
    }

    [Fact]
    public async Task A_full_disk_refuses_the_turn_whole_and_keeps_what_was_acknowledged()
    {
        await using var temp = TempStore.Open(options => options with { MaxDatabaseMegabytes = 1 });
        var acknowledged = 0;

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            while (true)
            {
                await temp.Store.TurnAsync(Big(acknowledged), $"a{acknowledged}", Some.Key($"c{acknowledged}"));
                acknowledged++;
            }
        });

        Assert.Contains("full", refused.Message, StringComparison.Ordinal);
        Assert.Null(await temp.Store.StateAsync(Some.Key($"c{acknowledged}")));
        Assert.Empty(await temp.Store.LogAsync(key: Some.Key($"c{acknowledged}")));
        await temp.RestartAsync();
        Assert.Equal(Big(acknowledged - 1).State, await temp.Store.StateAsync(Some.Key($"c{acknowledged - 1}")));
    }

    [Fact]
    public async Task When_space_is_free_again_the_next_turn_is_taken()
    {
        await using var temp = TempStore.Open(options => options with { MaxDatabaseMegabytes = 1 });
        await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            for (var i = 0; ; i++)
                await temp.Store.TurnAsync(Big(i), key: Some.Key($"c{i}"));
        });

        await temp.Store.Intakes.PurgeExpiredAsync(Some.Now.AddDays(30), CancellationToken.None);
        await temp.Store.TurnAsync(Big(0) with { At = Some.Now.AddDays(30) }, key: Some.Key("later"));

        Assert.Equal(Big(0).State, await temp.Store.StateAsync(Some.Key("later")));
    }

    [Fact]
    public async Task A_database_file_that_is_gone_refuses_turns_until_it_is_back()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit("before"));
        var away = temp.DatabaseFile + ".away";

        File.Move(temp.DatabaseFile, away);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            temp.Store.TurnAsync(Some.Commit("lost"))
        );
        File.Move(away, temp.DatabaseFile);
        await temp.Store.TurnAsync(Some.Commit("after"));
        await temp.RestartAsync();

        Assert.Contains("gone", refused.Message, StringComparison.Ordinal);
        Assert.Equal("after", await temp.Store.StateAsync());
    }

    [Fact]
    public async Task One_refused_turn_takes_no_other_of_its_group_with_it()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit("first"), key: Some.Key("bad"));
        await using var turn = await temp.Store.BeginTurnAsync(Some.Key("bad"), null, CancellationToken.None);
        await temp.ExecuteElsewhereAsync("UPDATE conversations SET version = 100");

        var good = Enumerable
            .Range(0, 20)
            .Select(i => temp.Store.TurnAsync(Some.Commit($"s{i}"), key: Some.Key($"c{i}")));
        var bad = Assert.ThrowsAsync<StoreUnavailableException>(() =>
            turn.CommitAsync(Some.Commit("second"), CancellationToken.None)
        );
        await Task.WhenAll([.. good, bad]);

        Assert.Equal("s19", await temp.Store.StateAsync(Some.Key("c19")));
    }

    [Fact]
    public async Task A_second_process_on_the_same_folder_is_refused()
    {
        await using var temp = TempStore.Open();

        var refused = Assert.Throws<StoreUnavailableException>(() => TempStore.OpenAt(temp.Folder));

        Assert.Contains("in use by another process", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task The_folder_and_its_files_are_for_their_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix permissions");
        var folder = Path.Combine(Directory.CreateTempSubdirectory("fbssbot-").FullName, "data");
        await using var temp = TempStore.OpenAt(folder);
        await temp.Store.TurnAsync(Some.Commit());

        const UnixFileMode Others =
            UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        Assert.Equal(default, File.GetUnixFileMode(folder) & Others);
        Assert.Equal(default, File.GetUnixFileMode(temp.DatabaseFile) & Others);
        Assert.Equal(default, File.GetUnixFileMode(temp.DatabaseFile + "-wal") & Others);
    }

    [Fact]
    public async Task A_damaged_file_is_said_to_be_damaged()
    {
        var folder = Directory.CreateTempSubdirectory("fbssbot-").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "fbssbot.db"),
            new StringBuilder().Insert(0, "not a database ", 500).ToString(),
            TestContext.Current.CancellationToken
        );

        var refused = Assert.Throws<StoreUnavailableException>(() => TempStore.OpenAt(folder));

        Assert.Contains("damaged", refused.Message, StringComparison.Ordinal);
    }

    // Random letters, since repeated ones would be compressed away.
    static TurnCommit Big(int seed)
    {
        var letters = new Random(seed);
        return Some.Commit(string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)letters.Next('a', 'z'))));
    }
}
