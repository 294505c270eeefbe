using System.Diagnostics;
using System.Globalization;

namespace FbssBot.Storage.Tests.Sqlite;

public sealed class CrashTests
{
    const int Kills = 8;

    [Fact]
    public async Task A_process_killed_at_any_moment_keeps_every_acknowledged_turn_whole()
    {
        var folder = Directory.CreateTempSubdirectory("fbssbot-").FullName;
        Dictionary<string, int> acknowledged = [];
        var moments = new Random(7);

        for (var kill = 0; kill < Kills; kill++)
            await RunAndKillAsync(folder, lines: moments.Next(1, 200), acknowledged);

        await using var temp = TempStore.OpenAt(folder);
        foreach (var (conversation, count) in acknowledged)
        {
            var key = Some.Key(conversation);
            var stored = int.Parse((await temp.Store.StateAsync(key))!, CultureInfo.InvariantCulture);
            var log = await temp.Store.LogAsync(limit: int.MaxValue / 2, key: key);
            var deliveries = await temp.Store.Deliveries.OfIntakeAsync(
                Some.Clinic,
                conversation,
                CancellationToken.None
            );

            Assert.InRange(stored, count, int.MaxValue);
            Assert.Equal(Enumerable.Range(1, stored).Select(i => $"reply {i}"), log.Select(entry => entry.Json));
            Assert.Equal(stored, deliveries.Length);
        }
        Assert.Equal(WriteUntilKilled.Conversations, acknowledged.Count);
    }

    static async Task RunAndKillAsync(string folder, int lines, Dictionary<string, int> acknowledged)
    {
        using var process = Start(folder);
        var ready = await process.StandardOutput.ReadLineAsync();
        Assert.Equal("ready", ready);
        for (var i = 0; i < lines; i++)
            Note(await process.StandardOutput.ReadLineAsync(), acknowledged);

        process.Kill();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            Note(line, acknowledged);
        await process.WaitForExitAsync();
    }

    static void Note(string? line, Dictionary<string, int> acknowledged)
    {
        if (line?.Split(' ') is [var conversation, var count])
            acknowledged[conversation] = int.Parse(count, CultureInfo.InvariantCulture);
    }

    static Process Start(string folder) =>
        Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [.. Runtime(), "write-until-killed", folder])
            {
                RedirectStandardOutput = true,
            }
        )!;

    // Under "dotnet tests.dll" the process is dotnet itself, which wants the program first.
    static IEnumerable<string> Runtime() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [typeof(CrashTests).Assembly.Location]
            : [];
}
