namespace FbssBot.Intake.Tests.Understanding;

/// <summary>Scores in everyday speech, and what must not be made of the words around them.</summary>
public sealed class ScoresInPassing
{
    [Theory]
    [InlineData("es", "q.pain-now", "ahora un 5 y cuando más me duele un 8", "q.pain-now = 5; q.pain-worst = 8")]
    [InlineData("en", "q.pain-now", "5 now and when it's at its worst it is an 8", "q.pain-now = 5; q.pain-worst = 8")]
    [InlineData("en", "q.pain-worst", "8ish on a bad day", "q.pain-worst = 8")]
    [InlineData("en", "q.pain-now", "about a 6ish", "q.pain-now = 6")]
    [InlineData("en", "q.pain-worst", "oh, like I said, a nine by night", "q.pain-worst = 9")]
    [InlineData("es", "q.pain-worst", "no, lo peor es un nueve", "q.pain-worst = 9")]
    public void The_score_is_read_and_nothing_else(string language, string asked, string text, string expected)
    {
        var reading = Read.Message(text, asked, language);

        Assert.Empty(reading.Doubts);
        Assert.Equal(expected, Read.Answers(text, asked, language));
    }

    [Theory]
    [InlineData("en", "q.mobility", "waiting in line, carrying, lifting", "q.pain-better")]
    [InlineData("es", "q.pain-pattern", "duele todo el tiempo, aunque hay momentos peores", "q.pain-worse")]
    [InlineData("en", "q.story", "I was operated on in 2019 and bending makes it worse", "q.pain-vs-before")]
    public void Nothing_is_answered_that_was_not_said(string language, string asked, string text, string linkId) =>
        Assert.DoesNotContain(linkId, Read.Answers(text, asked, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "My left foot burns")]
    [InlineData("en", "My left foot throbs at night")]
    [InlineData("en", "my left foot tingles")]
    [InlineData("es", "me hormiguea el pie izquierdo")]
    public void What_burns_throbs_or_tingles_is_a_site(string language, string text) =>
        Assert.Contains("q.pain-sites = foot-l", Read.Answers(text, "q.story", language), StringComparison.Ordinal);
}
