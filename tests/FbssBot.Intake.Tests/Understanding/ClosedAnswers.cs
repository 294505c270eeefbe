namespace FbssBot.Intake.Tests.Understanding;

public sealed class ClosedAnswers
{
    [Theory]
    [InlineData("en", "q.who", "I am the patient", "q.who = self")]
    [InlineData("en", "q.imaging", "the second one", "q.imaging = mri")]
    [InlineData("en", "q.imaging", "1 and 3", "q.imaging = ct; q.imaging = xray")]
    [InlineData(
        "en",
        "q.mobility",
        "all of them except the last one",
        "q.mobility = bend; q.mobility = dress; q.mobility = lift; q.mobility = sit; q.mobility = stand; q.mobility = turn-neck; q.mobility = walk; q.mobility = work"
    )]
    [InlineData("en", "q.conditions", "none of those", "q.conditions = none")]
    [InlineData("en", "q.pain-sites", "right knee and shin", "q.pain-sites = leg-r")]
    [InlineData("en", "q.pain-character", "it feels like somebody is stabbing me", "q.pain-character = stabbing")]
    [InlineData("es", "q.pain-sites", "me duele la canilla izquierda", "q.pain-sites = leg-l")]
    [InlineData("es", "q.imaging", "la segunda", "q.imaging = mri")]
    [InlineData("es", "q.surg-more", "no, solo esa", "q.surg-more = no")]
    [InlineData("es", "q.consent", "claro que sí", "q.consent = yes")]
    public void Own_words_choose_the_option_they_mean(string language, string asked, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, asked, language));

    [Fact]
    public void A_bare_yes_to_a_list_of_choices_is_not_understood()
    {
        var reading = Read.Message("yes", "q.imaging");

        Assert.Empty(reading.Findings);
        Assert.Equal("notUnderstood", reading.Command?.Id);
    }

    [Fact]
    public void What_is_denied_is_reported_as_denied_and_never_as_an_answer()
    {
        var reading = Read.Message("no numbness, but there is tingling in my hands", "q.nerve-signs");

        Assert.Contains(reading.Denied, denied => denied.Value.Plain == "numbness");
        Assert.Equal(["tingling"], reading.Findings.Where(f => f.LinkId == "q.nerve-signs").Select(f => f.Value.Plain));
    }
}
