using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Tests.Pack;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Tests.Understanding;

/// <summary>What patients say at the questions about their operations: how it went, where, when, and what is no operation of theirs.</summary>
public sealed class ToldOperations
{
    [Theory]
    [InlineData("es", "pues en parte, porque al principio bien y ya luego no", "partly")]
    [InlineData("es", "regresé a trabajar pero a medias", "partly")]
    [InlineData("en", "bout halfway. got back to work tho", "partly")]
    [InlineData("en", "partly, I was fine then not so much", "partly")]
    [InlineData("en", "mostly back to normal", "partly")]
    [InlineData("en", "took a bit but back to normal", "full")]
    [InlineData("en", "slow at first but back to normal", "full")]
    [InlineData("es", "quedé bien", "full")]
    [InlineData("en", "ok i guess, sorta", "partly")]
    [InlineData("en", "good till it came back", "full")]
    [InlineData("es", "bien hasta que volvió el dolor", "full")]
    [InlineData("es", "volví a trabajar más o menos al mes", "full")]
    public void A_recovery_is_one_answer_about_the_operation_asked_about(
        string language,
        string text,
        string expected
    ) => Assert.Equal($"q.surg-recovery = {expected}", Read.Answers(text, "q.surg-recovery", language));

    [Theory]
    [InlineData("en", "good at first")]
    [InlineData("es", "al principio bien")]
    public void Good_at_first_is_asked_back(string language, string text)
    {
        Reading reading = Read.Message(text, "q.surg-recovery", language);

        Assert.Empty(reading.Findings);
        Assert.Equal(["full", "partly"], reading.Doubts.Single().Candidates.Select(candidate => candidate.Plain));
    }

    [Theory]
    [InlineData("es", "desde la operación una resonancia hace un mes y placas en junio", "mri + xray")]
    [InlineData("es", "una resonancia hace un mes, después de la cirugía", "mri")]
    [InlineData("en", "mri after the surgery, last month", "mri")]
    [InlineData("en", "I had an mri 3 weeks ago", "mri")]
    public void The_date_of_a_test_is_no_date_of_an_operation(string language, string text, string expected)
    {
        Reading reading = Read.Message(text, "q.imaging", language);

        Assert.DoesNotContain(reading.Findings, finding => finding.LinkId == "q.surg-when");
        Assert.Equal(
            expected,
            string.Join(" + ", reading.Findings.Where(f => f.LinkId == "q.imaging").Select(f => f.Value.Plain))
        );
    }

    [Theory]
    [InlineData(
        "en",
        "q.surg-what",
        "they put screws in L4-L5 for a herniated disc",
        "q.surg-implants = screws-rods; q.surg-level = L4-L5"
    )]
    [InlineData(
        "es",
        "q.surg-what",
        "me pusieron tornillos en L4-L5 por una hernia",
        "q.surg-implants = screws-rods; q.surg-level = L4-L5"
    )]
    [InlineData("en", "q.surg-what", "they put screws in my back", "q.surg-implants = screws-rods")]
    [InlineData("es", "q.surg-what", "una fusión por canal estrecho", "q.surg-what = fusion")]
    [InlineData("en", "q.surg-what", "a fusion because of spinal stenosis", "q.surg-what = fusion")]
    [InlineData(
        "es",
        "q.surg-what",
        "me quitaron dos discos y me pusieron una placa con tornillitos y como una cajita",
        "q.surg-implants = cage; q.surg-implants = plate; q.surg-implants = screws-rods; q.surg-what = discectomy"
    )]
    public void The_reason_for_an_operation_is_none(string language, string asked, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, asked, language));

    [Theory]
    [InlineData("en", "In 2018 they took out a disc, felt great for a year", "q.surg-what = discectomy")]
    [InlineData("en", "the fusion in 2019 went great", "q.surg-what = fusion")]
    [InlineData("es", "me hicieron una fusión en 2019 y quedé perfecto", "q.surg-what = fusion")]
    public void An_operation_that_went_well_was_one(string language, string text, string expected) =>
        Assert.Contains(expected, Read.Answers(text, "q.story", language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "they want to do a fusion in january")]
    [InlineData("en", "in january they want to do a fusion")]
    [InlineData("en", "my surgeon says I need another fusion")]
    [InlineData("en", "my fusion is scheduled for january")]
    [InlineData("es", "me quieren operar otra vez en enero")]
    [InlineData("es", "me van a hacer una fusión en enero")]
    [InlineData("en", "my husband had a fusion in 2020")]
    [InlineData("es", "a mi hermana la operaron de la columna en 2019 y quedó bien")]
    public void What_is_planned_or_of_somebody_else_is_no_operation(string language, string text)
    {
        foreach (string asked in (ReadOnlySpan<string>)["q.story", "q.surg-more"])
            Assert.DoesNotContain(
                Read.Message(text, asked, language).Findings,
                finding => finding.LinkId.StartsWith("q.surg-", StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData(
        "en",
        "I had a fusion in 2019 and they want to do another one",
        "q.surg-what = fusion; q.surg-when = 2019"
    )]
    [InlineData(
        "es",
        "me fusionaron en 2019 y ahora me quieren operar otra vez",
        "q.surg-what = fusion; q.surg-when = 2019"
    )]
    public void Beside_a_plan_the_operation_that_was_stays(string language, string text, string expected) =>
        Assert.Contains(expected, Read.Answers(text, "q.story", language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "the disectomy already told ya", "no")]
    [InlineData("en", "just the 2 i said", "no")]
    [InlineData("en", "those two is all", "no")]
    [InlineData("en", "already told you about them", "no")]
    [InlineData("en", "only the ones i mentioned", "no")]
    [InlineData("es", "nomás esa", "no")]
    [InlineData("es", "solo una", "no")]
    [InlineData("es", "nada más las dos que le dije", "no")]
    [InlineData("es", "ya le dije, la fusión", "no")]
    [InlineData("es", "esas dos nomás", "no")]
    [InlineData("en", "yes two more", "yes")]
    [InlineData("en", "another one in 2012", "yes")]
    [InlineData("es", "sí, otra más", "yes")]
    public void Whether_there_was_another_one(string language, string text, string expected) =>
        Assert.Equal(
            expected,
            Read.Message(text, "q.surg-more", language).Findings.Single(f => f.LinkId == "q.surg-more").Value.Plain
        );

    [Theory]
    [InlineData("en", "Spring of 2024", "2024")]
    [InlineData("en", "last fall", "2025")]
    [InlineData("en", "summer before last", "2025")]
    [InlineData("en", "two summers ago", "2025")]
    [InlineData("en", "the year before last", "2024")]
    [InlineData("en", "late fall of 2021", "2021")]
    [InlineData("en", "around Thanksgiving 2022", "2022-11")]
    [InlineData("es", "en la primavera de 2024", "2024")]
    [InlineData("es", "a principios del año pasado", "2025")]
    [InlineData("es", "el año antepasado", "2024")]
    [InlineData("es", "el verano antepasado", "2025")]
    [InlineData("es", "hace dos veranos", "2025")]
    [InlineData("es", "en el otoño del año pasado", "2025")]
    public void A_season_gives_its_year(string language, string text, string expected) =>
        Assert.Equal($"q.surg-when = {expected}", Read.Answers(text, "q.surg-when", language));

    [Theory]
    [InlineData("es", "neck", "entre la cinco y la seis y la seis y la siete", "C5-C7")]
    [InlineData("es", "neck", "la cuarta y la quinta", "C4-C5")]
    [InlineData("es", "low", "la cuarta y la quinta", "L4-L5")]
    [InlineData("es", null, "la cuarta y la quinta", "L4-L5")]
    [InlineData("es", null, "la cinco con la seis, en el cuello", "C5-C6")]
    [InlineData("en", null, "between five and six", "C5-C6")]
    [InlineData("en", "low", "five and one", "L5-S1")]
    [InlineData("en", null, "L4 5 and L5 S1", "L4-S1")]
    [InlineData("en", null, "the fifth and sixth in my neck", "C5-C6")]
    public void Levels_by_their_numbers_alone(string language, string? known, string text, string expected)
    {
        Answers record = known is null
            ? Answers.Empty
            : Answers.Empty.With(new ItemPath("q.surg-level", "0"), [new AnswerValue.Text(known)]);

        Assert.Equal($"q.surg-level[0] = {expected}", At("q.surg-level", "0", text, language, record));
    }

    [Theory]
    [InlineData("en", "two discs")]
    [InlineData("en", "3 or 4 of them I think 9")]
    public void Other_numbers_are_no_levels(string language, string text) =>
        Assert.DoesNotContain(
            "q.surg-level[0] = L",
            At("q.surg-level", "0", text, language, Answers.Empty),
            StringComparison.Ordinal
        );

    private static readonly Answers Two = Answers
        .Empty.With(new ItemPath("q.surg-what", "0"), [Option("q.surg-what", "fusion")])
        .With(new ItemPath("q.surg-when", "0"), [new AnswerValue.Date("2023")])
        .With(new ItemPath("q.surg-what", "1"), [Option("q.surg-what", "discectomy")])
        .With(new ItemPath("q.surg-when", "1"), [new AnswerValue.Date("2019-05")]);

    [Theory]
    [InlineData("en", "the 2019 one was a keyhole", "q.surg-approach[1] = mis; q.surg-when[1] = 2019")]
    [InlineData("es", "la de 2019 fue una discectomía", "q.surg-what[1] = discectomy; q.surg-when[1] = 2019")]
    public void A_named_year_is_that_of_the_only_operation_without_one(string language, string text, string expected) =>
        Assert.Equal(expected, At("q.surg-level", "0", text, language, Two.With(new ItemPath("q.surg-when", "1"), [])));

    [Theory]
    [InlineData("en", "a month after that one")]
    [InlineData("es", "un mes después de esa")]
    public void A_time_counted_from_another_operation_is_no_date(string language, string text) =>
        Assert.Equal("", Read.Answers(text, "q.surg-when", language));

    [Theory]
    [InlineData("en", "they fused L4 to S1 in Oct 2021 with screws. never been right since", "yes")]
    [InlineData("es", "me hicieron una fusión en 2021 y nunca quedé bien", "yes")]
    [InlineData("en", "no, never", "no")]
    [InlineData("en", "no, my dad had a fusion", "no")]
    public void An_operation_told_where_one_is_asked_for_was_had(string language, string text, string expected) =>
        Assert.Equal(
            expected,
            Read.Message(text, "q.had-surgery", language).Findings.Single(f => f.LinkId == "q.had-surgery").Value.Plain
        );

    private static readonly Answers One = Answers
        .Empty.With(new ItemPath("q.surg-what", "0"), [Option("q.surg-what", "fusion")])
        .With(new ItemPath("q.surg-when", "0"), [new AnswerValue.Date("2023")]);

    [Theory]
    // A plain answer stays.
    [InlineData("en", "q.surg-recovery", "0", "partly", "q.surg-recovery[0] = partly")]
    [InlineData("en", "q.surg-recovery", "0", "fine until the second one", "q.surg-recovery[0] = full")]
    [InlineData("es", "q.surg-recovery", "1", "luego ya no, nunca quedé bien", "q.surg-recovery[1] = never")]
    [InlineData(
        "en",
        "q.surg-implants",
        "1",
        "a plate and screws",
        "q.surg-implants[1] = plate; q.surg-implants[1] = screws-rods"
    )]
    // Another one is named.
    [InlineData(
        "en",
        "q.surg-recovery",
        "0",
        "partly. the other one made me worse",
        "q.surg-recovery[0] = partly; q.surg-recovery[1] = worse"
    )]
    [InlineData(
        "es",
        "q.surg-recovery",
        "0",
        "en parte. de la otra nunca me recuperé",
        "q.surg-recovery[0] = partly; q.surg-recovery[1] = never"
    )]
    [InlineData("en", "q.surg-level", "0", "the 2019 one was L5-S1", "q.surg-level[1] = L5-S1; q.surg-when[1] = 2019")]
    [InlineData("en", "q.sleep", "", "the fusion was L4-L5", "q.surg-level[0] = L4-L5")]
    [InlineData(
        "es",
        "q.surg-level",
        "1",
        "no, la fusión fue en septiembre de 2023",
        "q.surg-what[0] = fusion; q.surg-when[0] = 2023-09"
    )]
    [InlineData(
        "en",
        "q.surg-when",
        "1",
        "no the fusion was fall of 2022",
        "q.surg-what[0] = fusion; q.surg-when[0] = 2022"
    )]
    public void What_is_said_goes_to_the_operation_it_is_of(
        string language,
        string asked,
        string at,
        string text,
        string expected
    ) => Assert.Equal(expected, At(asked, at, text, language, Two));

    [Theory]
    [InlineData(
        "en",
        "q.surg-level",
        "0",
        "the 2019 one was a discectomy",
        "q.surg-what[1] = discectomy; q.surg-when[1] = 2019"
    )]
    [InlineData(
        "es",
        "q.surg-level",
        "0",
        "la de 2019 fue una discectomía",
        "q.surg-what[1] = discectomy; q.surg-when[1] = 2019"
    )]
    [InlineData("en", "q.surg-more", "", "no, just the fusion", "q.surg-more = no; q.surg-what[0] = fusion")]
    [InlineData(
        "en",
        "q.surg-more",
        "",
        "yes, a discectomy in 2019",
        "q.surg-more = yes; q.surg-what[1] = discectomy; q.surg-when[1] = 2019"
    )]
    [InlineData("en", "q.surg-level", "0", "the surgery was in september 2023", "q.surg-when[0] = 2023-09")]
    [InlineData(
        "en",
        "q.surg-recovery",
        "0",
        "badly. the second one was worse",
        "q.surg-recovery[0] = never; q.surg-recovery[1] = worse"
    )]
    public void A_year_that_no_operation_has_makes_a_new_one(
        string language,
        string asked,
        string at,
        string text,
        string expected
    ) => Assert.Equal(expected, At(asked, at, text, language, One));

    private static AnswerValue Option(string linkId, string id) =>
        FbssPack.Pack.Questionnaire.ByLinkId[linkId].Options.First(option => option.Id == id).Value;

    private static string At(string asked, string occurrence, string text, string language, Answers known) =>
        string.Join(
            "; ",
            Read.Reader.Read(
                    text,
                    new ReadingContext
                    {
                        Language = language,
                        Today = new DateOnly(2026, 11, 24),
                        Asked = asked,
                        Occurrence = occurrence,
                        Known = known,
                    }
                )
                .Findings.Select(finding =>
                    $"{finding.LinkId}{(finding.Occurrence.Length == 0 ? "" : $"[{finding.Occurrence}]")} = {finding.Value.Plain}"
                )
                .Order(StringComparer.Ordinal)
        );
}
