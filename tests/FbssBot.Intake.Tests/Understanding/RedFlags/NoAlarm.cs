namespace FbssBot.Intake.Tests.Understanding.RedFlags;

/// <summary>Words that an alarm needs a companion for, said in everyday senses.</summary>
public sealed class NoAlarm
{
    [Theory]
    [InlineData("en", "q.story", "I've had four surgeries on my back so far")]
    [InlineData("en", "q.story", "I had around three months of relief after the fusion")]
    [InlineData("en", "q.story", "it took about nine months to heal")]
    [InlineData("en", "q.story", "I have had too many operations already")]
    [InlineData("en", "q.story", "the pain has doubled")]
    [InlineData("en", "q.pain-character", "stabbing in the lower back, now more on the right")]
    [InlineData("en", "q.pain-character", "like a knife in my back")]
    [InlineData("en", "q.pain-character", "a red hot wire down my right leg")]
    [InlineData("en", "q.story", "my leg cramps and throbs")]
    [InlineData("en", "q.surg-approach", "open, with a big cut")]
    [InlineData("es", "q.surg-approach", "abierta, de corte grande")]
    [InlineData("en", "q.story", "my leg falls asleep in the seat of my truck, my toes go numb")]
    [InlineData("en", "q.story", "scar tissue is what numbs my foot")]
    [InlineData("en", "q.story", "the soles and the bottom of both my heels are sore, my left toe is numb")]
    [InlineData("es", "q.pain-better", "con la bolsa de agua caliente, acostada")]
    [InlineData("es", "q.story", "llevo 5 operaciones de columna")]
    public void Is_raised_by_an_everyday_sense(string language, string asked, string text) =>
        Assert.Empty(Read.Message(text, asked, language).RedFlags);

    [Theory]
    [InlineData("en", "I had six of my pills at once", "rf.overdose")]
    [InlineData("en", "I have had too many oxycodone", "rf.overdose")]
    [InlineData("en", "a sudden stabbing pain in my back out of nowhere and I nearly fainted", "rf.aaa")]
    [InlineData("en", "my leg is hot and swollen", "rf.dvt")]
    [InlineData("en", "my calf is sore and throbbing", "rf.dvt")]
    [InlineData("en", "the incision is open again", "rf.infection")]
    [InlineData("es", "la herida está abierta", "rf.infection")]
    [InlineData("es", "se me abrió la cicatriz", "rf.infection")]
    [InlineData("en", "my bottom is numb", "rf.cauda-equina")]
    [InlineData("en", "I can't feel the toilet paper", "rf.cauda-equina")]
    [InlineData("es", "me sale agua de la herida", "rf.csf-leak")]
    public void Its_companion_raises_it(string language, string text, string flag) =>
        Assert.Contains(Read.Message(text, "q.story", language).RedFlags, raised => raised.Id == flag);
}
