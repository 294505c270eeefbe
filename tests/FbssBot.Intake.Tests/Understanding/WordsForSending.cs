namespace FbssBot.Intake.Tests.Understanding;

public class WordsForSending
{
    [Theory]
    [InlineData("en", "send it")]
    [InlineData("en", "Looks good, send!")]
    [InlineData("en", "ok submit")]
    [InlineData("en", "yes please send it off to my doctor")]
    [InlineData("en", "that's all, you can send this now")]
    [InlineData("en", "good to go")]
    [InlineData("es", "mándalo")]
    [InlineData("es", "envíelo ya por favor")]
    [InlineData("es", "todo bien, mándenlo")]
    [InlineData("es", "sí, enviar")]
    [InlineData("es", "está bien así, mándeselo a mi doctora")]
    public void Send_it_in_many_words(string language, string text) => Assert.True(Sends(language, text));

    [Theory]
    [InlineData("en", "don't send it")]
    [InlineData("en", "no, I do not want it sent")]
    [InlineData("en", "keep it to myself please")]
    [InlineData("es", "no lo mande")]
    [InlineData("es", "mejor no lo envíen")]
    [InlineData("es", "no quiero que lo manden")]
    public void Keep_it_in_many_words(string language, string text) => Assert.False(Sends(language, text));

    [Theory]
    [InlineData("en", "please send me the forms by post")]
    [InlineData("en", "my leg sends me through the roof")]
    [InlineData("en", "they should not send people home so early")]
    [InlineData("es", "me mandaron a rehabilitación")]
    [InlineData("es", "el seguro no manda los papeles")]
    public void What_is_told_of_sending_is_neither(string language, string text) => Assert.Null(Sends(language, text));

    private static bool? Sends(string language, string text) => Read.Message(text, null, language).Sends;
}
