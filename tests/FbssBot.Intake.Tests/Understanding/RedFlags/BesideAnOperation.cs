using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Tests.Understanding.RedFlags;

/// <summary>The date of an operation dates the operation: an emergency told beside it is heard.</summary>
public sealed class BesideAnOperation
{
    [Theory]
    [InlineData("en", "laminectomy in 2020, no feeling between my legs since Wednesday", "rf.cauda-equina")]
    [InlineData("en", "My hip has ached since the fusion in 2022, my groin numb since yesterday", "rf.cauda-equina")]
    [InlineData(
        "en",
        "Aching since the operation 3 years ago, and for four days my privates have been numb",
        "rf.cauda-equina"
    )]
    [InlineData("en", "I had my back operated on in 2019 and I can't control my bladder", "rf.cauda-equina")]
    [InlineData("en", "They did a fusion in 2020 and I have pressure on my chest since last night", "rf.chest")]
    [InlineData(
        "en",
        "I had a discectomy four years ago, and since Friday I have had chills and a fever",
        "rf.infection"
    )]
    [InlineData("en", "Fever and chills since Sunday, I had a fusion in 2020", "rf.infection")]
    [InlineData("en", "surgery five years ago, chest pain", "rf.chest")]
    [InlineData("es", "Me operaron en 2020 y desde ayer no siento la entrepierna", "rf.cauda-equina")]
    [InlineData("es", "Fusión en 2019, tengo dolor en el pecho", "rf.chest")]
    [InlineData("es", "Me hicieron la cirugía hace cinco años y me quiero morir", "rf.suicide")]
    public void What_is_so_now_is_heard(string language, string text, string flag) =>
        Assert.Contains(Read.Message(text, "q.story", language).RedFlags, raised => raised.Id == flag);

    [Theory]
    [InlineData("en", "I had a laminectomy in 2020 and lost control of my bladder", "rf.cauda-equina")]
    [InlineData("en", "I had a fusion in 2021 and chest pain", "rf.chest")]
    [InlineData("en", "no feeling between my legs since my fusion in 2021", "rf.cauda-equina")]
    [InlineData("es", "me operaron en 2020 y me dio fiebre", "rf.infection")]
    public void What_may_be_past_or_present_is_asked_about(string language, string text, string flag)
    {
        Reading reading = Read.Message(text, "q.story", language);

        Assert.Contains(reading.RedFlagQuestions, asked => asked.Id == flag);
        Assert.DoesNotContain(reading.RedFlags, raised => raised.Id == flag);
    }

    [Theory]
    [InlineData("en", "I had an infected wound after the laminectomy in 2016")]
    [InlineData("en", "I developed a blood clot following my fusion ten years ago")]
    [InlineData("en", "I had a stroke in 2018")]
    [InlineData("es", "tuve una infección de la herida después de la fusión en 2016")]
    public void What_was_then_raises_nothing(string language, string text)
    {
        Reading reading = Read.Message(text, "q.story", language);

        Assert.Empty(reading.RedFlags);
        Assert.Empty(reading.RedFlagQuestions);
    }
}
