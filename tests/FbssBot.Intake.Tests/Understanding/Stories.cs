namespace FbssBot.Intake.Tests.Understanding;

public sealed class Stories
{
    [Fact]
    public void Two_operations_in_one_story_keep_their_own_dates()
    {
        string answers = Read.Answers("I had a discectomy in 2015 and then a fusion in 2021 with screws.", "q.story");

        Assert.Contains("q.surg-what = discectomy", answers, StringComparison.Ordinal);
        Assert.Contains("q.surg-when = 2015", answers, StringComparison.Ordinal);
        Assert.Contains("q.surg-what[1] = fusion", answers, StringComparison.Ordinal);
        Assert.Contains("q.surg-when[1] = 2021", answers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "My brother had a fusion in 2015.")]
    [InlineData("es", "A mi tía la operaron de la columna en 2015.")]
    public void The_operation_of_another_person_is_not_recorded(string language, string text) =>
        Assert.DoesNotContain("q.surg", Read.Answers(text, "q.story", language), StringComparison.Ordinal);

    [Fact]
    public void A_treatment_is_read_with_its_effect_and_whether_it_goes_on() =>
        Assert.Equal(
            "q.tx-help/tx.nsaid/help = little; q.tx-help/tx.nsaid/status = still; q.tx-help/tx.tens/help = none",
            Read.Answers("Naproxen helps a bit, I still take it. The TENS did nothing.", "q.tx-help")
        );
}
