namespace FbssBot.Storage.Tests.Sqlite;

public sealed class LogTests
{
    [Fact]
    public async Task Entries_are_numbered_on_and_at_least_a_millisecond_apart()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit("s", "one", "two"));
        await temp.RestartAsync();
        await temp.Store.TurnAsync(Some.Commit("s", "three"));

        var log = await temp.Store.LogAsync();

        Assert.Equal([1, 2, 3, 4, 5], log.Select(entry => entry.Sequence));
        Assert.Equal([true, false, false, true, false], log.Select(entry => entry.Inbound));
        Assert.All(
            log.Zip(log.Skip(1)),
            pair => Assert.True(pair.Second.At - pair.First.At >= TimeSpan.FromMilliseconds(1))
        );
    }

    [Fact]
    public async Task What_a_turn_announces_is_what_its_first_entry_gets()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit("s", "one", "two"));

        await using var turn = await temp.Store.BeginTurnAsync(Some.Key(), null, CancellationToken.None);
        var committed = await turn.CommitAsync(Some.Commit(), CancellationToken.None);

        Assert.Equal(turn.NextSequence, committed.Logged[0].Sequence);
        Assert.Equal(turn.NextAt(Some.Now), committed.Logged[0].At);
    }

    [Theory]
    [InlineData("from memory", false)]
    [InlineData("from the database", true)]
    public async Task Reading_goes_on_behind_a_watermark_even_within_a_turn(string from, bool restart)
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit("s", "two", "three"));
        await temp.Store.TurnAsync(Some.Commit("s", "five", "six"));
        if (restart)
            await temp.RestartAsync();

        Assert.True((await temp.Store.LogAsync(after: 2)).Select(e => e.Sequence).SequenceEqual([3, 4, 5, 6]), from);
        Assert.Equal([5, 6], (await temp.Store.LogAsync(after: 4)).Select(e => e.Sequence));
        Assert.Equal([2, 3], (await temp.Store.LogAsync(after: 1, limit: 2)).Select(e => e.Sequence));
        Assert.Empty(await temp.Store.LogAsync(after: 6));
    }

    [Fact]
    public async Task A_listener_finds_the_entries_when_it_is_called()
    {
        await using var temp = TempStore.Open();
        List<int> seen = [];
        using (temp.Store.Subscribe(Some.Key(), () => seen.Add(Read(temp))))
        {
            await temp.Store.TurnAsync(Some.Commit());
            await temp.Store.TurnAsync(Some.Commit(), key: Some.Key("another"));
            await temp.Store.TurnAsync(Some.Commit());
        }
        await temp.Store.TurnAsync(Some.Commit());

        Assert.Equal([2, 4], seen);
    }

    [Fact]
    public async Task A_created_conversation_exists_before_its_first_turn_and_after_a_restart()
    {
        await using var temp = TempStore.Open();
        await temp.Store.CreateAsync(Some.Key(), Some.Now, CancellationToken.None);
        await temp.RestartAsync();

        Assert.True(await temp.Store.ExistsAsync(Some.Key(), CancellationToken.None));
        Assert.False(await temp.Store.ExistsAsync(Some.Key("never"), CancellationToken.None));

        await temp.Store.TurnAsync(Some.Commit(state: "first"));
        await temp.Store.CreateAsync(Some.Key(), Some.Now, CancellationToken.None);
        Assert.Equal("first", await temp.Store.StateAsync());
    }

    static int Read(TempStore temp) =>
        temp.Store.ReadAsync(Some.Key(), 0, 100, CancellationToken.None).AsTask().GetAwaiter().GetResult().Length;
}
