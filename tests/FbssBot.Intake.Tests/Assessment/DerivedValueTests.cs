using FbssBot.Intake.Assessment;

namespace FbssBot.Intake.Tests.Assessment;

public sealed class DerivedValueTests
{
    [Theory]
    [InlineData("tramadol, gabapentin", "opioid gabapentinoid")]
    [InlineData("no opioids, naproxen 500", "nsaid")]
    [InlineData("I stopped tramadol, now ibuprofen", "nsaid")]
    [InlineData("stopped tramadol and gabapentin but take ibuprofen", "nsaid")]
    [InlineData("tramadol (stopped), celecoxib", "nsaid")]
    [InlineData("tramadol stopped in May; alprazolam at night", "benzodiazepine")]
    [InlineData("used to take oxycodone", "")]
    [InlineData("ya no tomo morfina, solo paracetamol", "general-analgesic")]
    [InlineData("dejé el tramadol. Pregabalina 75", "gabapentinoid")]
    [InlineData("acetaminofén 2.5 g", "general-analgesic")]
    [InlineData("MS Contin 15 mg", "opioid")]
    [InlineData("aspirin", "general-analgesic antiplatelet")]
    [InlineData("baclofeno", "muscle-relaxer baclofen")]
    [InlineData("I stopped taking tramadol, still gabapentin", "gabapentinoid")]
    [InlineData("no tomo tramadol pero sí naproxeno", "nsaid")]
    [InlineData("tramadol before bed, lorazepam", "opioid benzodiazepine")]
    [InlineData("tramadol, lo dejé en mayo", "")]
    [InlineData("none", "")]
    [InlineData("vitamins", "")]
    public void Medicines_in_use_are_found_in_words(string words, string classes)
    {
        AssessmentInput input = Worked.Answers($$"""{"q.meds-current":"{{words}}"}""");

        IEnumerable<string> found = Worked.Assessor.Derive("d.medicine-class", input).Select(answer => answer.Plain);

        Assert.Equal(classes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), found.Order());
    }

    [Fact]
    public void A_treatment_still_used_counts_as_a_medicine_in_use()
    {
        AssessmentInput input = Worked.Answers(
            """{"q.treatments":["tx.opioid","tx.nsaid"],"q.tx-help":{"tx.opioid":{"status":"still"},"tx.nsaid":{"status":"stopped"}}}"""
        );

        Assert.Equal(["opioid"], Worked.Assessor.Derive("d.medicine-class", input).Select(answer => answer.Plain));
    }

    [Theory]
    [InlineData("L4-L5", 1)]
    [InlineData("L3-S1", 3)]
    [InlineData("C4-C7", 3)]
    [InlineData("L4/5", 1)]
    [InlineData("l4 to s1", 2)]
    [InlineData("L4-L5 and L5-S1", 2)]
    [InlineData("C5-C6, L4-L5", 2)]
    [InlineData("T12-L1", 1)]
    public void Levels_count_as_neighbouring_pairs(string level, int segments)
    {
        AssessmentInput input = Operation($"\"q.surg-level\":\"{level}\"");

        Assert.True(Worked.Assessor.Holds(new Condition.Atom("d.segments", "=", (decimal)segments), input, 0));
    }

    [Theory]
    [InlineData("L4-L5", "low")]
    [InlineData("c5 c6", "neck")]
    [InlineData("T8", "mid")]
    [InlineData("cuello", "neck")]
    [InlineData("la parte baja, lumbar", "low")]
    [InlineData("torácica", "mid")]
    public void A_region_is_read_from_levels_or_words(string level, string region)
    {
        AssessmentInput input = Operation($"\"q.surg-level\":\"{level}\"");

        Assert.True(Worked.Assessor.Holds(new Condition.Atom("d.operated-region", "=", region), input, 0));
    }

    [Fact]
    public void A_level_that_names_nothing_leaves_region_and_segments_unknown()
    {
        AssessmentInput input = Operation("\"q.surg-level\":\"no sé\"");

        Assert.False(
            Worked.Assessor.Holds(new Condition.Not(new Condition.Atom("d.operated-region", "=", "low")), input, 0)
        );
        Assert.False(Worked.Assessor.Holds(new Condition.Not(new Condition.Atom("d.segments", ">=", 1m)), input, 0));
    }

    [Theory]
    [InlineData("2008-11-24", 18)]
    [InlineData("2008-11-25", 17)]
    [InlineData("1971-03-12", 55)]
    public void Age_is_counted_in_whole_years(string born, int age) =>
        Assert.Equal(
            age,
            Worked.Assessor.Derive("d.age", Worked.Answers($$"""{"q.dob":"{{born}}"}""")).Single().Number
        );

    [Fact]
    public void Scores_of_mood_are_not_computed_when_another_person_answers()
    {
        const string Mood = """ "q.mood-nervous":"3","q.mood-worry":"3","q.mood-interest":"3","q.mood-down":"3" """;

        AssessmentResult own = Worked.Assessor.Assess(Worked.Answers($$"""{"q.who":"self",{{Mood}}}"""));
        AssessmentResult proxy = Worked.Assessor.Assess(Worked.Answers($$"""{"q.who":"guardian",{{Mood}}}"""));

        Assert.Equal(12, own.Scores.Single(score => score.Id == "d.phq-4").Value);
        Assert.Null(proxy.Scores.Single(score => score.Id == "d.phq-4").Value);
        Assert.Equal(4, own.Scores.Single(score => score.Id == "d.phq-4").Basis.Length);
    }

    [Fact]
    public void A_score_is_unknown_until_every_part_is_answered() =>
        Assert.Null(
            Worked
                .Assessor.Assess(Worked.Answers("""{"q.peg-pain":7,"q.peg-activity":7}"""))
                .Scores.Single(score => score.Id == "d.peg")
                .Value
        );

    private static AssessmentInput Operation(string answers) =>
        Worked.Answers($$"""{"q.had-surgery":"yes","g.surgery":[{{{answers}}}]}""");
}
