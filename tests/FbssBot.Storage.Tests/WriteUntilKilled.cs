using System.Globalization;

namespace FbssBot.Storage.Tests;

/// <summary>
/// A process that commits turn after turn on several conversations and says each acknowledged one on standard output
/// ("conversation count"), until it is killed.
/// </summary>
static class WriteUntilKilled
{
    public const int Conversations = 4;

    public static async Task<int> RunAsync(string folder)
    {
        await using var temp = TempStore.OpenAt(folder);
        Console.WriteLine("ready");
        await Task.WhenAll(Enumerable.Range(0, Conversations).Select(i => WriteAsync(temp, $"c{i}")));
        return 0;
    }

    static async Task WriteAsync(TempStore temp, string conversation)
    {
        while (true)
        {
            var count = await CountOnAsync(temp, conversation);
            await Console.Out.WriteLineAsync($"{conversation} {count}");
        }
    }

    static async Task<int> CountOnAsync(TempStore temp, string conversation)
    {
        await using var turn = await temp.Store.BeginTurnAsync(Some.Key(conversation), null, CancellationToken.None);
        var count = int.Parse(turn.State ?? "0", CultureInfo.InvariantCulture) + 1;
        await turn.CommitAsync(
            Some.Commit($"{count}", $"reply {count}") with
            {
                Inbound = null,
                Deliveries = [Some.Delivery(intake: conversation, key: $"{conversation}:{count}")],
            },
            CancellationToken.None
        );
        return count;
    }
}
