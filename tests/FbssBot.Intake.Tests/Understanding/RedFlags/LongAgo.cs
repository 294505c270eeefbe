using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Tests.Understanding.RedFlags;

/// <summary>A danger sign of a day long past is no alarm, and no silence either: whether it is so now is asked.</summary>
public sealed class LongAgo
{
    [Theory]
    [InlineData("en", "couldn't pee for two days in 2016", "rf.cauda-equina")]
    [InlineData("en", "years ago I wet myself for three days", "rf.cauda-equina")]
    [InlineData("en", "when I was 20 I lost control of my bladder", "rf.cauda-equina")]
    [InlineData("en", "back in 2015 I was numb between my legs for a week", "rf.cauda-equina")]
    [InlineData("en", "about eight years back my saddle area went numb suddenly", "rf.cauda-equina")]
    [InlineData("en", "the day after my operation in 2016 I couldn't pee", "rf.cauda-equina")]
    [InlineData("en", "last year I couldn't pee for a day", "rf.cauda-equina")]
    [InlineData("en", "I had chest pain and couldn't breathe in 2018", "rf.chest")]
    [InlineData("en", "had a fever of 39 for a week in 2014", "rf.infection")]
    [InlineData("en", "my foot dropped suddenly in 2013", "rf.progressive-weakness")]
    [InlineData("es", "no pude orinar durante dos días en 2016", "rf.cauda-equina")]
    [InlineData("es", "hace años no podía orinar", "rf.cauda-equina")]
    [InlineData("es", "cuando tenía 20 años se me salía la orina", "rf.cauda-equina")]
    [InlineData("es", "al día siguiente de la operación en 2016 no podía orinar", "rf.cauda-equina")]
    [InlineData("es", "vomité sangre en 2015", "rf.gi-bleed")]
    [InlineData("es", "el año pasado no pude orinar por un día", "rf.cauda-equina")]
    public void Is_asked_about(string language, string text, string flag)
    {
        Reading reading = Read.Message(text, "q.story", language);

        Assert.Contains(reading.RedFlagQuestions, asked => asked.Id == flag);
        Assert.DoesNotContain(reading.RedFlags, raised => raised.Id == flag);
    }

    [Theory]
    [InlineData("en", "I couldn't pee for two days", "rf.cauda-equina")]
    [InlineData("en", "had surgery in 2016, haven't peed for two days", "rf.cauda-equina")]
    [InlineData("en", "I have chest pain and I can't breathe, I also had a heart attack in 2010", "rf.chest")]
    [InlineData("en", "my calf is swollen and painful, I had a clot ten years ago", "rf.dvt")]
    [InlineData("en", "when I was 20 I had a fusion, now I can't feel my bottom", "rf.cauda-equina")]
    [InlineData("en", "I want to die, I tried in 2012", "rf.suicide")]
    [InlineData("es", "me operaron en 2016 y ahora no puedo orinar", "rf.cauda-equina")]
    [InlineData("es", "tengo la pantorrilla hinchada y me duele, tuve un trombo en 2012", "rf.dvt")]
    [InlineData("es", "quiero morirme, ya lo intenté en 2012", "rf.suicide")]
    public void Is_heard_at_once_where_it_is_so_now(string language, string text, string flag) =>
        Assert.Contains(Read.Message(text, "q.story", language).RedFlags, raised => raised.Id == flag);
}
