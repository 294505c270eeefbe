using FbssBot.Intake.Understanding;

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
    [InlineData("en", "alright, off it goes then, send it")]
    [InlineData("es", "ahora sí mándelo por favor")]
    [InlineData("es", "mándalo")]
    [InlineData("es", "envíelo ya por favor")]
    [InlineData("es", "todo bien, mándenlo")]
    [InlineData("es", "sí, enviar")]
    [InlineData("es", "está bien así, mándeselo a mi doctora")]
    public void Send_it_in_many_words(string language, string text) =>
        Assert.Equal(SendWish.Send, Wish(language, text));

    [Theory]
    [InlineData("en", "don't send it")]
    [InlineData("en", "no, I do not want it sent")]
    [InlineData("en", "keep it to myself please")]
    [InlineData("es", "no lo mande")]
    [InlineData("es", "mejor no lo envíen")]
    [InlineData("es", "no quiero que lo manden")]
    public void Keep_it_in_many_words(string language, string text) =>
        Assert.Equal(SendWish.Keep, Wish(language, text));

    [Theory]
    [InlineData("en", "hold off")]
    [InlineData("en", "don't send it yet")]
    [InlineData("en", "not right now please")]
    [InlineData("en", "let me think about it")]
    [InlineData("es", "todavía no")]
    [InlineData("es", "todavía no lo mande, quiero preguntarle a mi mamá")]
    [InlineData("en", "don't send it yet, I have to ask my sister first")]
    [InlineData("es", "no lo mande todavía")]
    [InlineData("es", "espere un momento, déjeme pensarlo")]
    public void Not_yet_in_many_words(string language, string text) =>
        Assert.Equal(SendWish.NotYet, Wish(language, text));

    [Theory]
    [InlineData("en", "leave it out")]
    [InlineData("en", "no, take that part out")]
    [InlineData("es", "déjelo fuera")]
    [InlineData("es", "no, quite eso")]
    public void Leave_it_out_in_many_words(string language, string text) =>
        Assert.Equal(SendWish.LeaveOut, Wish(language, text));

    [Theory]
    [InlineData("en", "please send me the forms by post")]
    [InlineData("en", "my leg sends me through the roof")]
    [InlineData("en", "they should not send people home so early")]
    [InlineData("es", "me mandaron a rehabilitación")]
    [InlineData("es", "el seguro no manda los papeles")]
    [InlineData("en", "I am not yet able to drive")]
    [InlineData("es", "todavía no puedo manejar")]
    public void What_is_told_of_sending_is_neither(string language, string text) => Assert.Null(Wish(language, text));

    private static SendWish? Wish(string language, string text) => Read.Message(text, null, language).SendWish;
}
