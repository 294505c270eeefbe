using FbssBot.Intake.Tests.Pack;

namespace FbssBot.Intake.Tests.Understanding;

public sealed class CommandsInMessages
{
    [Theory]
    [InlineData("en", "go back please", "back")]
    [InlineData("en", "skip", "skip")]
    [InlineData("en", "why do you ask?", "why")]
    [InlineData("en", "can I speak to a person", "human")]
    [InlineData("en", "let's start over", "startOver")]
    [InlineData("en", "delete my data", "deleteData")]
    [InlineData("en", "should I stop my gabapentin?", "outOfScope")]
    [InlineData("es", "¿por qué pregunta eso?", "why")]
    [InlineData("es", "la siguiente pregunta", "skip")]
    [InlineData("es", "quiero hablar con alguien", "human")]
    [InlineData("es", "¿puedo dejar la pregabalina?", "outOfScope")]
    public void Commands_are_understood_at_any_question(string language, string text, string expected) =>
        Assert.Equal(expected, Read.Message(text, "q.pain-pattern", language).Command?.Id);

    [Theory]
    [InlineData("en", "back", "back")]
    [InlineData("en", "help", "help")]
    [InlineData("es", "atrás", "back")]
    [InlineData("es", "parar", "stop")]
    [InlineData("es", "ayuda", "help")]
    public void A_bare_command_is_one_at_every_question_even_where_a_choice_has_the_word(
        string language,
        string text,
        string expected
    )
    {
        foreach (var item in FbssPack.Pack.Questionnaire.All.Where(item => !item.Hidden && item.Options.Length > 0))
            Assert.Equal((item.LinkId, expected), (item.LinkId, Read.Message(text, item.LinkId, language).Command?.Id));
    }

    [Fact]
    public void Quit_is_an_answer_where_smoking_is_asked_about() =>
        Assert.Equal("q.smoking = past", Read.Answers("quit", "q.smoking"));

    [Fact]
    public void A_command_and_an_answer_in_one_message_are_both_read()
    {
        var reading = Read.Message("skip this, but my worst pain is 9", "q.sleep");

        Assert.Equal("skip", reading.Command?.Id);
        Assert.Contains(reading.Findings, finding => finding is { LinkId: "q.pain-worst", Value.Plain: "9" });
    }
}
