using System.Text.Json.Nodes;

namespace FbssBot.Service.Tests.Running;

public sealed class RepeatedActivities(SharedService shared) : IClassFixture<SharedService>
{
    private RunningService Service => shared.Service;

    [Fact]
    public async Task The_same_activity_gets_the_same_answer_and_no_second_effect()
    {
        JsonObject activity = An.Activity(conversation: "twice", id: "m1");

        (_, JsonObject? first) = await Service.PostAsync(activity);
        (_, JsonObject? second) = await Service.PostAsync(activity);
        (_, JsonObject? next) = await Service.PostAsync(An.Activity("yes", "twice", "m2"));

        Assert.Equal(first.Said(), second.Said());
        Assert.Equal(SequenceOf(first.Activities()[^1]!) + 2, SequenceOf(next.Activities()[0]!));
    }

    [Fact]
    public async Task An_earlier_activity_that_comes_again_later_is_answered_as_it_was_then()
    {
        (_, JsonObject? first) = await Service.PostAsync(An.Activity(conversation: "late", id: "m1"));
        await Service.PostAsync(An.Activity("yes", "late", "m2"));

        (_, JsonObject? again) = await Service.PostAsync(An.Activity(conversation: "late", id: "m1"));

        Assert.Equal(first.Said(), again.Said());
    }

    [Fact]
    public async Task Two_at_once_in_one_conversation_are_taken_one_after_the_other()
    {
        await Service.PostAsync(An.Activity(conversation: "at once", id: "m0"));

        (int Status, JsonObject? Body)[] answers = await Task.WhenAll(
            Enumerable.Range(1, 8).Select(n => Service.PostAsync(An.Activity("yes", "at once", $"m{n}")))
        );

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        long[] sequences = [.. answers.SelectMany(a => a.Body.Activities()).Select(a => SequenceOf(a!))];
        Assert.Equal(sequences.Length, sequences.Distinct().Count());
    }

    [Fact]
    public async Task The_clients_locale_changes_no_byte_of_the_numbers()
    {
        async Task<string> Played(string locale, string conversation)
        {
            var said = new List<string>();
            foreach (string text in new[] { "hello", "yes", "my pain is 7.5 since March 2021" })
            {
                (_, JsonObject? body) = await Service.PostAsync(An.Activity(text, conversation).With("locale", locale));
                said.AddRange(body.Activities().Select(a => $"{a!["text"]} {a["channelData"]!.ToJsonString()}"));
            }
            return string.Join('\n', said);
        }

        Assert.Equal(await Played("en-US", "locale en"), await Played("ar-SA", "locale ar"));
    }

    private static long SequenceOf(JsonNode reply) =>
        long.Parse(((string)reply["id"]!).Split('|')[^1], System.Globalization.CultureInfo.InvariantCulture);
}
