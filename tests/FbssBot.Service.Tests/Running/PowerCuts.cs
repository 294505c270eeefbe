using System.Globalization;
using System.Text.Json.Nodes;

namespace FbssBot.Service.Tests.Running;

public sealed class PowerCuts
{
    private const int Cuts = 30;
    private const int MaxDelayMilliseconds = 25;

    // Answers of a patient in no hurry; what is asked does not matter here, only that every turn counts once.
    private static readonly string[] s_texts =
    [
        "hello",
        "yes",
        "my leg burns since my fusion in 2020",
        "yes",
        "7",
        "skip",
        "no",
        "help",
        "back",
    ];

    [Fact]
    public async Task No_acknowledged_turn_is_lost_and_none_is_doubled()
    {
        using var data = new DataFolder();
        var chance = new Random(20_26);
        long lastSequence = 0;
        RunningService service = await RunningService.StartAsync(data);
        try
        {
            for (int turn = 0; turn < Cuts; turn++)
            {
                JsonObject activity = An.Activity(s_texts[turn % s_texts.Length], "power cuts", $"m{turn}");

                string? acknowledged = await SendDuringPowerCutAsync(
                    service,
                    activity,
                    chance.Next(MaxDelayMilliseconds)
                );
                await service.DisposeAsync();
                service = await RunningService.StartAsync(data);
                (int status, JsonObject? answer) = await service.PostAsync(activity);

                Assert.Equal(200, status);
                if (acknowledged is not null)
                    Assert.Equal(acknowledged, answer.Said());
                // One entry for the patient's message, one for each reply: a lost or doubled turn would leave a gap.
                long[] sequences = [.. answer.Activities().Select(reply => SequenceOf(reply!))];
                Assert.Equal(lastSequence + 2, sequences[0]);
                lastSequence = sequences[^1];
            }
        }
        finally
        {
            await service.DisposeAsync();
        }
    }

    private static async Task<string?> SendDuringPowerCutAsync(RunningService service, JsonObject activity, int delay)
    {
        Task<(int Status, JsonObject? Body)> sending = service.PostAsync(activity);
        await Task.WhenAny(sending, Task.Delay(delay));
        await service.KillAsync();
        try
        {
            (int status, JsonObject? body) = await sending;
            return status == 200 ? body.Said() : null;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static long SequenceOf(JsonNode reply) =>
        long.Parse(((string)reply["id"]!).Split('|')[^1], CultureInfo.InvariantCulture);
}
