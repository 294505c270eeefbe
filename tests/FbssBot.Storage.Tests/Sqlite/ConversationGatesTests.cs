namespace FbssBot.Storage.Tests.Sqlite;

public sealed class ConversationGatesTests
{
    [Fact]
    public async Task Nothing_of_a_conversation_is_kept_once_its_turns_are_over()
    {
        var gates = new ConversationGates();

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => PassAsync(gates, $"c{i % 100}")));

        Assert.Equal(0, gates.Count);
    }

    static async Task PassAsync(ConversationGates gates, string conversation)
    {
        using var entered = await gates.EnterAsync(Some.Key(conversation), CancellationToken.None);
        await Task.Yield();
    }
}
