using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

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

    [Theory]
    [InlineData("es", "tramadol poco, la terapia nada", "opioid/help = little", "physical-therapy/help = none")]
    [InlineData(
        "es",
        "el tramadol me marea y la terapia nada",
        "opioid/reason = side-effects",
        "physical-therapy/help = none"
    )]
    [InlineData(
        "en",
        "oxy barely, still on it. PT helped some",
        "opioid/help = little",
        "physical-therapy/help = little"
    )]
    [InlineData(
        "en",
        "gabapentin really helped, ibuprofen not so much",
        "gabapentinoid/help = lot",
        "nsaid/help = little"
    )]
    [InlineData("en", "naproxen and tramadol, neither did anything", "nsaid/help = none", "opioid/help = none")]
    public void Each_treatment_has_its_own_effect(string language, string text, string first, string second)
    {
        string answers = Read.Answers(text, "q.tx-help", language);

        Assert.Contains("tx." + first, answers, StringComparison.Ordinal);
        Assert.Contains("tx." + second, answers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "november", "q.surg-when = 2020-11")]
    [InlineData("en", "early november I think", "q.surg-when = 2020-11")]
    [InlineData("es", "en marzo", "q.surg-when = 2020-03")]
    [InlineData("en", "last november", "q.surg-when = 2025-11")]
    [InlineData("en", "november '24", "q.surg-when = 2024-11")]
    [InlineData("en", "yesterday", "q.surg-when = 2026-11-23")]
    public void A_month_belongs_to_the_year_that_is_known(string language, string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                Read.Reader.Read(
                        text,
                        new ReadingContext
                        {
                            Language = language,
                            Today = new DateOnly(2026, 11, 24),
                            Asked = "q.surg-when",
                            Occurrence = "0",
                            Known = Answers.Empty.With(
                                new ItemPath("q.surg-when", "0"),
                                [new AnswerValue.Date("2020")]
                            ),
                        }
                    )
                    .Findings.Select(finding => $"{finding.LinkId} = {finding.Value.Plain}")
            )
        );
}
