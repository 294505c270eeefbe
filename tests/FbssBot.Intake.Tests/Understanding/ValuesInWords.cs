namespace FbssBot.Intake.Tests.Understanding;

public sealed class ValuesInWords
{
    [Theory]
    [InlineData("en", "q.pain-now", "6/10", "q.pain-now = 6")]
    [InlineData("en", "q.pain-now", "somewhere between 4 and 6", "q.pain-now = 6")]
    [InlineData("en", "q.pain-now", "five and a half", "q.pain-now = 6")]
    [InlineData(
        "en",
        "q.pain-now",
        "today a 3, worst was 9, usually 5",
        "q.pain-now = 3; q.pain-worst = 9; q.peg-pain = 5"
    )]
    [InlineData("es", "q.pain-now", "seis de diez", "q.pain-now = 6")]
    [InlineData("es", "q.pain-worst", "de 7 a 9", "q.pain-worst = 9")]
    public void Scores_are_read_with_what_they_are_of(string language, string asked, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, asked, language));

    [Fact]
    public void Two_scores_for_two_situations_are_asked_about()
    {
        var reading = Read.Message("2 when I rest but 7 when I climb stairs", "q.pain-now");

        Assert.DoesNotContain(reading.Findings, finding => finding.LinkId == "q.pain-now");
        Assert.Contains(reading.Doubts, doubt => doubt.Kind == "repair.ambiguous-pain");
    }

    [Theory]
    [InlineData("en", "August 2017", "2017-08")]
    [InlineData("en", "the 3rd of June 2020", "2020-06-03")]
    [InlineData("en", "about five years ago", "2021")]
    [InlineData("en", "eight months ago", "2026-03")]
    [InlineData("en", "Easter 2022", "2022-04")]
    [InlineData("es", "hace seis años", "2020")]
    [InlineData("es", "en octubre del 19", "2019-10")]
    [InlineData("es", "el año pasado", "2025")]
    [InlineData("es", "ayer", "2026-11-23")]
    public void Dates_are_as_precise_as_they_were_said(string language, string text, string expected) =>
        Assert.Equal($"q.surg-when = {expected}", Read.Answers(text, "q.surg-when", language));

    [Fact]
    public void A_birth_date_that_can_be_read_two_ways_is_asked_about()
    {
        var reading = Read.Message("05/06/1971", "q.dob");

        Assert.Empty(reading.Findings);
        Assert.Equal(
            ["1971-05-06", "1971-06-05"],
            Assert.Single(reading.Doubts).Candidates.Select(value => value.Plain)
        );
    }

    [Theory]
    [InlineData("en", "a couple of months", "2")]
    [InlineData("en", "3 to 4 years", "48")]
    [InlineData("es", "medio año", "6")]
    [InlineData("es", "un par de semanas", "0.5")]
    public void Lengths_of_time_are_months(string language, string text, string expected) =>
        Assert.Equal($"q.pain-free-interval = {expected}", Read.Answers(text, "q.pain-free-interval", language));

    [Theory]
    [InlineData("L3/4 and L4/5", "L3-L5")]
    [InlineData("c five c six", "C5-C6")]
    [InlineData("the cervical part", "neck")]
    public void Levels_are_joined_from_first_to_last(string text, string expected) =>
        Assert.Equal($"q.surg-level = {expected}", Read.Answers(text, "q.surg-level"));

    [Theory]
    [InlineData("q.contact", "reach me at ana.ruiz@example.org", "ana.ruiz@example.org")]
    [InlineData("q.name", "my name is Ruth Okafor", "Ruth Okafor")]
    public void Text_answers_are_the_stretch_that_was_asked_for(string asked, string text, string expected) =>
        Assert.Equal($"{asked} = {expected}", Read.Answers(text, asked));
}
