namespace FbssBot.Storage.Tests.Sqlite;

public sealed class TurnTests
{
    [Fact]
    public async Task A_committed_state_is_there_for_the_next_turn_and_after_a_restart()
    {
        await using var temp = TempStore.Open();

        await temp.Store.TurnAsync(Some.Commit(state: """{"n":1}"""));
        var next = await temp.Store.StateAsync();
        await temp.RestartAsync();
        var restarted = await temp.Store.StateAsync();

        Assert.Equal("""{"n":1}""", next);
        Assert.Equal("""{"n":1}""", restarted);
    }

    [Fact]
    public async Task A_turn_that_is_not_committed_leaves_everything_as_it_was()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit(state: "before"));

        await using (await temp.Store.BeginTurnAsync(Some.Key(), "a2", CancellationToken.None)) { }

        Assert.Equal("before", await temp.Store.StateAsync());
        Assert.Null(await temp.Store.ReplayedAsync("a2"));
    }

    [Theory]
    [InlineData("at once", false)]
    [InlineData("after a restart", true)]
    public async Task A_repeated_activity_gets_the_same_replies(string when, bool restart)
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit("s", "one", "two"), "a1");
        await temp.Store.TurnAsync(Some.Commit("s", "three"), "a2");

        if (restart)
            await temp.RestartAsync();
        var replayed = await temp.Store.ReplayedAsync("a1");

        Assert.True(replayed is ["one", "two"], when);
        Assert.Null(await temp.Store.ReplayedAsync("a3"));
    }

    [Fact]
    public async Task The_same_activity_id_in_another_conversation_is_another_activity()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit(), "a1", Some.Key("c1"));

        Assert.Null(await temp.Store.ReplayedAsync("a1", Some.Key("c2")));
    }

    [Fact]
    public async Task Two_turns_at_once_on_one_conversation_run_one_after_the_other()
    {
        await using var temp = TempStore.Open();
        var first = await temp.Store.BeginTurnAsync(Some.Key(), "a1", CancellationToken.None);

        var second = temp.Store.BeginTurnAsync(Some.Key(), "a2", CancellationToken.None);
        var waited = !second.IsCompleted;
        await first.CommitAsync(Some.Commit(state: "of the first"), CancellationToken.None);
        await first.DisposeAsync();
        await using var begun = await second;

        Assert.True(waited);
        Assert.Equal("of the first", begun.State);
    }

    [Fact]
    public async Task Many_turns_at_once_on_one_conversation_all_count_once()
    {
        await using var temp = TempStore.Open();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => CountAsync(temp, $"a{i % 25}")));

        Assert.Equal("25", await temp.Store.StateAsync());
        Assert.Equal(50, (await temp.Store.LogAsync()).Length);
    }

    [Fact]
    public async Task A_waiting_turn_can_be_given_up_without_blocking_the_next()
    {
        await using var temp = TempStore.Open();
        using var impatience = new CancellationTokenSource();
        var first = await temp.Store.BeginTurnAsync(Some.Key(), null, CancellationToken.None);
        var second = temp.Store.BeginTurnAsync(Some.Key(), null, impatience.Token);

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        await first.DisposeAsync();

        await temp.Store.TurnAsync(Some.Commit(state: "third"));
        Assert.Equal("third", await temp.Store.StateAsync());
    }

    [Fact]
    public async Task A_turn_begun_from_an_overtaken_version_is_refused()
    {
        await using var temp = TempStore.Open();
        await temp.Store.TurnAsync(Some.Commit(state: "first"));
        var turn = await temp.Store.BeginTurnAsync(Some.Key(), null, CancellationToken.None);
        await temp.ExecuteElsewhereAsync("UPDATE conversations SET version = version + 1");

        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            turn.CommitAsync(Some.Commit(state: "second"), CancellationToken.None)
        );
        await turn.DisposeAsync();

        Assert.Equal("first", await temp.Store.StateAsync());
        await temp.Store.TurnAsync(Some.Commit(state: "third"));
        Assert.Equal("third", await temp.Store.StateAsync());
    }

    [Fact]
    public async Task Sixty_four_conversations_at_once_are_all_committed()
    {
        await using var temp = TempStore.Open();

        await Task.WhenAll(
            Enumerable.Range(0, 64).Select(i => temp.Store.TurnAsync(Some.Commit($"s{i}"), "a", Some.Key($"c{i}")))
        );
        await temp.RestartAsync();

        foreach (var i in Enumerable.Range(0, 64))
            Assert.Equal($"s{i}", await temp.Store.StateAsync(Some.Key($"c{i}")));
    }

    static async Task CountAsync(TempStore temp, string activity)
    {
        await using var turn = await temp.Store.BeginTurnAsync(Some.Key(), activity, CancellationToken.None);
        if (turn.Replayed is not null)
            return;
        var count = int.Parse(turn.State ?? "0", System.Globalization.CultureInfo.InvariantCulture) + 1;
        await turn.CommitAsync(Some.Commit($"{count}"), CancellationToken.None);
    }
}
