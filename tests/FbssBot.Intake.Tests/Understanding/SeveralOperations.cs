namespace FbssBot.Intake.Tests.Understanding;

/// <summary>Operations listed in one breath, and dates beside them that are of something else.</summary>
public sealed class SeveralOperations
{
    [Theory]
    [InlineData(
        "en",
        "three surgeries: a discectomy in 2009, a laminectomy in 2012 and a fusion in March 2020",
        "q.surg-what = discectomy; q.surg-what[1] = laminectomy; q.surg-what[2] = fusion; q.surg-when = 2009; q.surg-when[1] = 2012; q.surg-when[2] = 2020-03"
    )]
    [InlineData(
        "en",
        "discectomy 2009 and fusion 2015",
        "q.surg-what = discectomy; q.surg-what[1] = fusion; q.surg-when = 2009; q.surg-when[1] = 2015"
    )]
    [InlineData(
        "en",
        "in 2009 a discectomy and in 2015 a fusion",
        "q.surg-what = discectomy; q.surg-what[1] = fusion; q.surg-when = 2009; q.surg-when[1] = 2015"
    )]
    [InlineData(
        "en",
        "a discectomy in 2009 and another in 2012 and a fusion in 2020",
        "q.surg-what = discectomy; q.surg-what[2] = fusion; q.surg-when = 2009; q.surg-when[1] = 2012; q.surg-when[2] = 2020"
    )]
    [InlineData(
        "en",
        "a laminectomy and fusion in 2018",
        "q.surg-what = fusion; q.surg-what = laminectomy; q.surg-when = 2018"
    )]
    [InlineData(
        "es",
        "una discectomía en 2009, una laminectomía en 2012 y una fusión en marzo de 2020",
        "q.surg-what = discectomy; q.surg-what[1] = laminectomy; q.surg-what[2] = fusion; q.surg-when = 2009; q.surg-when[1] = 2012; q.surg-when[2] = 2020-03"
    )]
    public void A_list_of_operations_keeps_each_date_with_its_operation(string language, string text, string expected)
    {
        Assert.Equal(expected, Read.Answers(text, "q.surg-what", language));
    }

    [Theory]
    [InlineData("en", "since last month my foot drags, the operation was in 2022", "2022")]
    [InlineData("en", "the operation was in 2022, it has been burning for the last month", "2022")]
    [InlineData("es", "tengo fiebre desde hace 4 días, me operaron en marzo", "2026-03")]
    [InlineData("es", "llevo 5 días sin sentir el pie, me operaron en marzo", "2026-03")]
    [InlineData("en", "it's been 5 days that I can't feel my foot, my surgery was in 2022", "2022")]
    [InlineData("es", "desde la semana pasada no siento el pie, la operación fue en 2022", "2022")]
    public void How_long_something_lasts_is_no_date_of_an_operation(string language, string text, string expected) =>
        Assert.Equal([expected], Dates(text, language));

    [Theory]
    [InlineData("en", "The operation was in 2017, no wait, it was 2018", "2018")]
    [InlineData("en", "operated in 2017, sorry, I mean in 2018", "2018")]
    [InlineData("es", "me operaron en 2017, no, perdón, fue en 2018", "2018")]
    public void A_date_taken_back_at_once_is_not_recorded(string language, string text, string expected) =>
        Assert.Equal([expected], Dates(text, language));

    [Theory]
    [InlineData("en", "It's the right arm, no wait, the left arm", "q.pain-sites = arm-l")]
    [InlineData("en", "my left foot hurts, I mean the right foot", "q.pain-sites = foot-r")]
    [InlineData("es", "me duele la pierna izquierda, digo, la pierna derecha", "q.pain-sites = leg-r")]
    [InlineData("en", "my left foot, and sorry, also the right foot", "q.pain-sites = foot-l; q.pain-sites = foot-r")]
    public void A_side_taken_back_at_once_is_not_recorded(string language, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, "q.pain-sites", language));

    private static IEnumerable<string> Dates(string text, string language) =>
        Read.Message(text, "q.story", language)
            .Findings.Where(finding => finding.LinkId == "q.surg-when")
            .Select(finding => finding.Value.Plain);
}
