using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Tests.Understanding.RedFlags;

/// <summary>The question gives an answer its sense: at allergies a reaction is long past, at smoking "quit" is no withdrawal.</summary>
public sealed class RedFlagsAtQuestions
{
    [Theory]
    [InlineData("en", "q.allergies", "lidocaine makes me black out")]
    [InlineData("en", "q.allergies", "codeine gives me hives and I couldn't breathe on it")]
    [InlineData("en", "q.allergies", "latex, my throat swells")]
    [InlineData("es", "q.allergies", "la penicilina me saca ronchas en todo el cuerpo")]
    [InlineData("es", "q.allergies", "los mariscos me hinchan los labios")]
    [InlineData("en", "q.tx-help", "counselling was ok, stopped. massage gave me cramps, quit")]
    [InlineData("en", "q.treatments", "oxycodone years back, then valium for the spasms")]
    [InlineData("es", "q.tx-help", "la terapia poco, la dejé. el tramadol sí, lo sigo")]
    public void What_the_question_asks_for_of_the_past_raises_nothing(string language, string asked, string text)
    {
        Reading reading = Read.Message(text, asked, language);

        Assert.Empty(reading.RedFlags);
        Assert.Empty(reading.RedFlagQuestions);
    }

    [Theory]
    [InlineData("en", "q.allergies", "I can't breathe right now", "rf.chest")]
    [InlineData("en", "q.allergies", "started a new antibiotic today and my lips are swelling", "rf.anaphylaxis")]
    [InlineData("es", "q.allergies", "ahora mismo no puedo respirar", "rf.chest")]
    [InlineData("en", "q.tx-help", "I quit yesterday and I'm shaking and sweating", "rf.withdrawal")]
    [InlineData("en", "q.tx-help", "ran out of my oxycodone, I'm shaking and throwing up", "rf.withdrawal")]
    [InlineData("en", "q.meds-current", "oxycodone and xanax at night", "rf.opioid-combo")]
    public void What_is_so_now_is_heard_at_any_question(string language, string asked, string text, string flag) =>
        Assert.Contains(Read.Message(text, asked, language).RedFlags, raised => raised.Id == flag);

    [Theory]
    [InlineData("en", "q.allergies", "I can't catch my breath")]
    [InlineData("es", "q.allergies", "me falta el aire")]
    public void What_may_be_past_or_present_is_asked_about(string language, string asked, string text)
    {
        Reading reading = Read.Message(text, asked, language);

        Assert.Empty(reading.RedFlags);
        Assert.NotEmpty(reading.RedFlagQuestions);
    }

    [Theory]
    [InlineData("q.smoking", "quit thirty years ago", "the contrast makes me itch")]
    [InlineData("q.mobility", "I have to stop after a block", "it cramps and I can't sleep")]
    [InlineData("q.pain-pattern", "it never stops", "sneezing and bending")]
    public void Words_of_two_questions_that_have_nothing_to_do_with_each_other_stay_apart(
        string asked,
        string earlier,
        string later
    )
    {
        Reading first = Read.Message(earlier, asked);
        Reading second = Read.Reader.Read(
            later,
            new ReadingContext
            {
                Language = "en",
                Today = new DateOnly(2026, 11, 24),
                EarlierConcepts = first.Concepts,
            }
        );

        Assert.Empty(second.RedFlagQuestions);
        Assert.Empty(second.RedFlags);
    }

    [Theory]
    [InlineData("en", "my toes won't come up since friday")]
    [InlineData("en", "the foot won't come off the floor")]
    [InlineData("es", "no se me levanta el pie desde el lunes")]
    [InlineData("es", "no se me para el dolor")]
    public void A_limb_or_a_pain_is_not_taken_for_a_sexual_sign(string language, string text)
    {
        Reading reading = Read.Message(text, "q.questions", language);

        Assert.DoesNotContain(reading.RedFlagQuestions, asked => asked.Id == "rf.cauda-equina");
        Assert.DoesNotContain(reading.RedFlags, raised => raised.Id == "rf.cauda-equina");
    }
}
