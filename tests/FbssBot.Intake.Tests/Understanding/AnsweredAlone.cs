namespace FbssBot.Intake.Tests.Understanding;

/// <summary>Questions whose answers name many things that mean something else elsewhere.</summary>
public sealed class AnsweredAlone
{
    [Theory]
    [InlineData("en", "q.allergies", "the dye at my last CT gave me hives", "q.allergies = contrast")]
    [InlineData("es", "q.allergies", "al contraste de la resonancia", "q.allergies = contrast")]
    [InlineData("en", "q.goals", "walk my dog without my left leg burning", "q.goals")]
    [InlineData("en", "q.questions", "will I need another fusion at L3-L4", "q.questions")]
    public void What_is_named_there_answers_nothing_else(string language, string asked, string text, string only) =>
        Assert.All(
            Read.Message(text, asked, language).Findings,
            finding => Assert.StartsWith(finding.LinkId, only, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("I need to correct something: my surgery was in 2019")]
    [InlineData("my surgery was in 2019, not 2018")]
    public void A_correction_is_heard_even_there(string text) =>
        Assert.Contains("q.surg-when = 2019", Read.Answers(text, "q.goals"));

    [Fact]
    public void A_red_flag_is_heard_even_there() =>
        Assert.NotEmpty(
            Read.Message("I just want to feel my bottom again, it went numb yesterday", "q.goals").RedFlags
        );
}
