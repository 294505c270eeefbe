using FbssBot.Intake.Dialog;
using FbssBot.Intake.Understanding;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace FbssBot.Bot.Tests.Turns;

public sealed class TurnsOfTheBot : IAsyncDisposable
{
    private readonly BotUnderTest _bot = new();

    [Fact]
    public async Task A_patient_is_greeted_once_whatever_announces_the_visit()
    {
        Activity[] announcements =
        [
            Announced(
                ActivityTypes.ConversationUpdate,
                a => a.MembersAdded = [new ChannelAccount("patient"), new ChannelAccount("bot")]
            ),
            Announced(ActivityTypes.InstallationUpdate, a => a.Action = "add"),
            Announced(ActivityTypes.Event, a => a.Name = "webchat/join"),
        ];

        var said = new List<Activity>();
        foreach (Activity announcement in announcements)
            said.AddRange(await _bot.TellAsync(announcement));

        Assert.Equal("1: Join ", Assert.Single(said).Text);
    }

    [Fact]
    public async Task The_bots_own_arrival_greets_nobody() =>
        Assert.Empty(
            await _bot.TellAsync(
                Announced(ActivityTypes.ConversationUpdate, a => a.MembersAdded = [new ChannelAccount("bot")])
            )
        );

    [Fact]
    public async Task The_language_that_the_page_names_wins_over_the_browsers()
    {
        Activity join = Announced(
            ActivityTypes.Event,
            a => (a.Name, a.Locale, a.Value) = ("webchat/join", "en-US", new JObject { ["language"] = "es" })
        );

        await _bot.TellAsync(join);

        Assert.Equal("es", Assert.Single(_bot.Taken).Locale);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task Where_others_read_along_nothing_is_taken(string conversationType)
    {
        Activity activity = Some.Activity("msteams", "my back hurts");
        activity.Conversation.ConversationType = conversationType;

        IReadOnlyList<Activity> said = await _bot.TellAsync(activity);

        Assert.Equal("channel.private-chat en", Assert.Single(said).Text);
        Assert.Empty(_bot.Taken);
    }

    [Fact]
    public async Task A_mention_of_the_bot_is_no_part_of_the_answer()
    {
        Activity activity = Some.Activity("msteams", "<at>Back intake</at> my leg is numb\n");
        activity.Entities =
        [
            new Entity("mention")
            {
                Properties = JObject.Parse(
                    """{"mentioned":{"id":"bot","name":"Back intake"},"text":"<at>Back intake</at>"}"""
                ),
            },
        ];

        await _bot.TellAsync(activity);

        Assert.Equal("my leg is numb", Assert.Single(_bot.Taken).Text);
    }

    [Fact]
    public async Task An_edited_message_is_a_new_answer_and_a_repeated_one_is_not()
    {
        Activity edit = Some.Activity("msteams", "both legs", id: "m1");
        edit.Type = ActivityTypes.MessageUpdate;
        edit.Timestamp = DateTimeOffset.UnixEpoch;
        edit.ChannelData = new JObject { ["eventType"] = "editMessage" };

        await _bot.TellAsync(Some.Activity("msteams", "left leg", id: "m1"));
        await _bot.TellAsync(Some.Activity("msteams", "left leg", id: "m1"));
        await _bot.TellAsync(edit);

        Assert.Equal(["left leg", "both legs"], _bot.Taken.Select(input => input.Text));
    }

    [Theory]
    [InlineData("""{"text":"yes","intake":{"turn":7}}""", "yes")]
    [InlineData("""{"when":"2021-03-04","choice":"a,b","unknown":{"x":1},"n":7}""", "2021-03-04, a,b, 7")]
    [InlineData("{}", "")]
    public async Task What_a_card_sends_is_read_as_words(string value, string words)
    {
        Activity activity = Some.Activity(text: "");
        activity.Value = Newtonsoft.Json.JsonConvert.DeserializeObject<JObject>(
            value,
            new Newtonsoft.Json.JsonSerializerSettings { DateParseHandling = Newtonsoft.Json.DateParseHandling.None }
        );

        await _bot.TellAsync(activity);

        Assert.Equal(words, Assert.Single(_bot.Taken).Text);
    }

    [Fact]
    public async Task Control_characters_are_dropped_and_emoji_are_kept()
    {
        await _bot.TellAsync(Some.Activity(text: " a\u0000b\u001b[31m\n🤕 "));

        Assert.Equal("ab[31m\n🤕", Assert.Single(_bot.Taken).Text);
    }

    [Fact]
    public async Task A_picture_alone_is_answered_and_costs_no_try()
    {
        await _bot.TellAsync(Some.Activity(id: "m1"));
        Activity picture = Some.Activity(text: "", id: "m2");
        picture.Attachments = [new Attachment("image/png", "data:image/png;base64,AA")];

        IReadOnlyList<Activity> said = await _bot.TellAsync(picture);
        IReadOnlyList<Activity> next = await _bot.TellAsync(Some.Activity(text: "on", id: "m3"));

        Assert.Equal("channel.attachment en", Assert.Single(said).Text);
        Assert.Equal("2: Message on", Assert.Single(next).Text);
    }

    [Fact]
    public async Task Words_beside_a_picture_are_read_and_the_picture_is_said_not_to_be()
    {
        Activity picture = Some.Activity(text: "my leg burns");
        picture.Attachments = [new Attachment("image/png", "data:image/png;base64,AA")];

        IReadOnlyList<Activity> said = await _bot.TellAsync(picture);

        Assert.Equal(["channel.attachment en", "1: Message my leg burns"], said.Select(message => message.Text));
    }

    [Fact]
    public async Task A_long_text_is_cut_between_characters_and_the_patient_is_told()
    {
        IReadOnlyList<Activity> said = await _bot.TellAsync(
            Some.Activity(text: new string('a', 7_999) + "🤕" + new string('b', 100))
        );

        Assert.Equal("valid.too-long en", said[0].Text);
        Assert.Equal(7_999, Assert.Single(_bot.Taken).Text.Length);
    }

    [Fact]
    public async Task A_mistake_in_the_dialog_leaves_the_conversation_where_it_was()
    {
        int turns = 0;
        await using var failing = new BotUnderTest(
            (state, input) =>
                turns++ == 0
                    ? throw new InvalidOperationException(input.Text)
                    : new(state, [], [], null, Reading.Nothing)
        );

        IReadOnlyList<Activity> said = await failing.TellAsync(Some.Activity(text: "secret"));

        Assert.Equal("error.temporary en", Assert.Single(said).Text);
    }

    [Fact]
    public async Task The_clients_locale_changes_no_number()
    {
        await using var bot = new BotUnderTest(
            (state, input) =>
                new TurnResult(
                    state,
                    [
                        new OutgoingMessage
                        {
                            Text = string.Format(System.Globalization.CultureInfo.CurrentCulture, "{0}", 1.5),
                            Language = "en",
                        },
                    ],
                    [],
                    Outcome: null,
                    Reading.Nothing
                )
        );
        Activity activity = Some.Activity();
        activity.Locale = "ar-SA";

        IReadOnlyList<Activity> said = await bot.TellAsync(activity);

        Assert.Equal("1.5", Assert.Single(said).Text);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    private static Activity Announced(string type, Action<Activity> with)
    {
        Activity activity = Some.Activity(text: "", id: Guid.NewGuid().ToString());
        activity.Type = type;
        with(activity);
        return activity;
    }
}
