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
    [InlineData("es", "q.pain-spot", "me duele donde me abrieron para operarme")]
    [InlineData("en", "q.pain-spot", "it's right where they opened me up")]
    [InlineData("es", "q.story", "me duele tanto el hombro que ya ni puedo peinarme")]
    [InlineData("es", "q.story", "no puedo levantar el brazo por el dolor")]
    [InlineData("en", "q.story", "can't lift my arm because it hurts")]
    [InlineData("en", "q.story", "can't comb my hair for the pain")]
    [InlineData("en", "q.story", "he fell in the driveway back in March and has had terrible back pain")]
    [InlineData("es", "q.story", "se cayó hace ocho meses y le duele horrible la espalda")]
    [InlineData("en", "q.surg-complications", "voice was hoarse a while")]
    [InlineData("es", "q.surg-complications", "me quedé ronca como un mes")]
    [InlineData("en", "q.who", "it's for my husband, he can't type")]
    [InlineData("es", "q.who", "es para mi esposo, no puede escribir en el celular")]
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
    [InlineData("es", "los puntos se me abrieron", "rf.infection")]
    [InlineData("en", "it hurts a lot and I can't lift my foot", "rf.progressive-weakness")]
    [InlineData("en", "I fell in March but since yesterday I have a terrible new pain in my back", "rf.fracture")]
    [InlineData("en", "I'm not eating and I have a fever", "rf.infection")]
    [InlineData("en", "I haven't slept, my chest hurts", "rf.chest")]
    [InlineData("es", "no he dormido, tengo fiebre", "rf.infection")]
    [InlineData("es", "desde hace un año siento débil la pierna y esta semana está peor", "rf.progressive-weakness")]
    public void Its_companion_raises_it(string language, string text, string flag) =>
        Assert.Contains(Read.Message(text, "q.story", language).RedFlags, raised => raised.Id == flag);
}
