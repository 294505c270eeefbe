using System.Collections.Immutable;
using FbssBot.Bot.Rendering;
using FbssBot.Intake.Dialog;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace FbssBot.Bot.Tests.Rendering;

public sealed class Replies
{
    [Fact]
    public void Every_prompt_says_which_question_it_asks_and_how_far_the_patient_is()
    {
        Activity reply = Rendered("webchat", Some.Question("Yes", "No"));

        Assert.Equal(
            """{"linkId":"some.question","state":"asking","done":2,"of":9}""",
            IntakeOf(reply).ToString(Newtonsoft.Json.Formatting.None)
        );
        Assert.Equal("plain", reply.TextFormat);
    }

    [Fact]
    public void Red_flag_advice_is_of_high_importance_and_names_its_flags()
    {
        Activity reply = Rendered("webchat", Some.Question() with { RedFlags = ["flag.one", "flag.two"] });

        Assert.Equal("high", reply.Importance);
        Assert.Equal(["flag.one", "flag.two"], IntakeOf(reply)["redFlags"]!.Values<string>());
    }

    [Fact]
    public void The_last_message_of_a_finished_conversation_names_the_intake() =>
        Assert.Equal("i1", (string?)IntakeOf(Rendered("test", Some.Question() with { IntakeId = "i1" }))["intakeId"]);

    [Fact]
    public void The_website_offers_choices_as_buttons_that_send_their_value()
    {
        Activity reply = Rendered("webchat", Some.Question("Yes", "No"));

        Assert.Equal(["yes", "no"], reply.SuggestedActions.Actions.Select(action => (string)action.Value));
        Assert.All(reply.SuggestedActions.Actions, action => Assert.Equal("imBack", action.Type));
        Assert.Equal(["patient"], reply.SuggestedActions.To);
    }

    [Fact]
    public void A_channel_without_buttons_gets_a_numbered_list() =>
        Assert.Equal("Which one?\n\n1 Yes\n2 No", Rendered("sms", Some.Question("Yes", "No")).Text);

    [Fact]
    public void Teams_gets_three_choices_as_suggestions_and_four_as_a_card()
    {
        Activity three = Rendered("msteams", Some.Question("A", "B", "C"));
        Activity four = Rendered("msteams", Some.Question("A", "B", "C", "D"));

        Assert.Equal(3, three.SuggestedActions.Actions.Count);
        JObject card = Assert.IsType<JObject>(Assert.Single(four.Attachments).Content);
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.Equal("Which one?", (string?)card.SelectToken("body[0].text"));
        Assert.Equal(["a", "b", "c", "d"], card.SelectTokens("actions[*].data.text").Values<string>());
    }

    [Fact]
    public void Replies_carry_ids_and_times_of_their_places_in_the_log()
    {
        ImmutableArray<Reply> replies = Render.Replies(
            [Some.Question(), Some.Question()],
            Some.Activity(conversation: "c1"),
            new ReplyStamp("c1", 8, DateTimeOffset.UnixEpoch)
        );

        Assert.Equal(["c1|0000008", "c1|0000009"], replies.Select(reply => reply.Id));
        Assert.True(replies[0].Timestamp < replies[1].Timestamp);
        Assert.All(replies, reply => Assert.Equal("a1", reply.ReplyToId));
    }

    private static JObject IntakeOf(Activity reply) => (JObject)((JObject)reply.ChannelData)["intake"]!;

    private static Reply Rendered(string channel, OutgoingMessage message) =>
        Render.Replies([message], Some.Activity(channel), new ReplyStamp("c1", 1, DateTimeOffset.UnixEpoch)).Single();
}
