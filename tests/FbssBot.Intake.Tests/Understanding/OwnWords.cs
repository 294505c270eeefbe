namespace FbssBot.Intake.Tests.Understanding;

/// <summary>Short answers in everyday words: idioms of none, never and how often, elided words, clipped words.</summary>
public sealed class OwnWords
{
    [Theory]
    [InlineData("en", "q.conditions", "not a single one of those", "q.conditions = none")]
    [InlineData("en", "q.imaging", "no scans since", "q.imaging = none")]
    [InlineData("en", "q.mood-down", "that hasn't troubled me", "q.mood-down = 0")]
    [InlineData("en", "q.smoking", "not once in my life", "q.smoking = never")]
    [InlineData("en", "q.nerve-signs", "nope, hands feel normal", "q.nerve-signs = none")]
    [InlineData("en", "q.surg-complications", "nope, by the book", "q.surg-complications = none")]
    [InlineData("es", "q.conditions", "ni una de esas", "q.conditions = none")]
    [InlineData("es", "q.mood-worry", "eso no me ha pasado", "q.mood-worry = 0")]
    [InlineData("es", "q.smoking", "jamás en la vida", "q.smoking = never")]
    public void None_and_never_are_understood_in_many_words(
        string language,
        string asked,
        string text,
        string expected
    ) => Assert.Equal(expected, Read.Answers(text, asked, language));

    [Theory]
    [InlineData("en", "q.mood-nervous", "a handful of evenings", "q.mood-nervous = 1")]
    [InlineData("en", "q.sleep", "one night, two tops", "q.sleep = few")]
    [InlineData("en", "q.med-reliance", "I couldn't make it through a shift without it", "q.med-reliance = need-daily")]
    [InlineData("es", "q.mood-nervous", "uno que otro día", "q.mood-nervous = 1")]
    [InlineData("es", "q.sleep", "dos noches cuando mucho", "q.sleep = few")]
    public void How_often_is_understood_in_many_words(string language, string asked, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, asked, language));

    [Theory]
    [InlineData("en", "middle and upper back", "q.pain-sites = mid-back; q.pain-sites = upper-back")]
    [InlineData("en", "lower and middle back", "q.pain-sites = low-back; q.pain-sites = mid-back")]
    [InlineData("es", "alta y baja espalda", "q.pain-sites = low-back; q.pain-sites = upper-back")]
    public void A_word_said_once_for_two_places_counts_for_both(string language, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, "q.pain-sites", language));

    [Theory]
    [InlineData("en", "sittin and turnin my neck", "q.mobility = sit; q.mobility = turn-neck")]
    [InlineData("es", "estar sentao mucho rato", "q.mobility = sit")]
    public void Words_with_a_clipped_ending_are_understood(string language, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, "q.mobility", language));

    [Theory]
    [InlineData("en", "yes and I'm never going to stop", "now")]
    [InlineData("en", "yes, don't tell my wife", "now")]
    [InlineData("en", "I don't", "never")]
    public void A_yes_is_not_undone_by_what_follows(string language, string text, string option) =>
        Assert.Equal($"q.smoking = {option}", Read.Answers(text, "q.smoking", language));

    [Theory]
    [InlineData("en", "numbness yes, clumsy no", "q.nerve-signs = numbness")]
    [InlineData("es", "adormecimiento sí, torpeza no", "q.nerve-signs = numbness")]
    public void A_no_after_the_second_thing_leaves_the_first(string language, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, "q.nerve-signs", language));

    [Theory]
    [InlineData(
        "en",
        "one evening I bent over to pull a weed and the screws of my chair fell out",
        "q.surg-complications"
    )]
    [InlineData("en", "my boss worries a lot", "q.med-reliance")]
    [InlineData("en", "my son is under stress", "q.pain-worse")]
    [InlineData("en", "the report says epidural scar tissue", "q.treatments")]
    [InlineData("en", "next they want to try a nerve block", "q.treatments")]
    [InlineData("es", "me operaron de un disco", "q.surg-implants")]
    [InlineData("es", "todavía no me hacen el bloqueo, estoy en lista de espera", "q.treatments")]
    public void Words_with_two_meanings_need_company_in_a_story(string language, string text, string untouched) =>
        Assert.DoesNotContain(untouched, Read.Answers(text, "q.story", language));

    [Fact]
    public void A_correction_of_an_earlier_no_is_heard_at_a_later_question() =>
        Assert.Contains(
            "q.radiation = leg-below-knee",
            Read.Answers("I told you no earlier, it does run down my leg to the ankle", "q.nerve-signs")
        );

    [Theory]
    [InlineData("en", "q.pain-worse", "bending hurts, standing doesn't bother me", "q.pain-worse = bending")]
    [InlineData("en", "q.imaging", "an x-ray, and a CT is booked for Monday", "q.imaging = xray")]
    [InlineData("en", "q.treatments", "ibuprofen. they offered me an epidural", "q.treatments = tx.nsaid")]
    [InlineData("en", "q.treatments", "never had opioids", "")]
    [InlineData("es", "q.imaging", "tomografía no, solo una resonancia", "q.imaging = mri")]
    [InlineData("es", "q.pain-character", "no arde, más bien me punza", "q.pain-character = sharp")]
    public void What_is_harmless_proposed_or_denied_is_no_answer(
        string language,
        string asked,
        string text,
        string expected
    ) => Assert.Equal(expected, Read.Answers(text, asked, language));

    [Theory]
    [InlineData("make that a 6 instead of 3", "q.peg-pain", "q.peg-pain = 6")]
    [InlineData("my worst pain last week, make it an 8", "q.mobility", "q.pain-worst = 8")]
    public void A_number_put_right_replaces_the_one_taken_back(string text, string asked, string expected) =>
        Assert.Equal(expected, Read.Answers(text, asked));

    [Theory]
    [InlineData("en", "Mary Stone, I'm her sister", "Mary Stone")]
    [InlineData("en", "I'm his daughter, Mary Stone", "Mary Stone")]
    [InlineData("es", "Juana Robles, soy su nuera", "Juana Robles")]
    public void A_name_is_told_from_the_relation_beside_it(string language, string text, string name) =>
        Assert.Equal($"q.proxy = {name}", Read.Answers(text, "q.proxy", language));

    [Theory]
    [InlineData("en", "an artificial disc in my neck", "q.surg-level = neck")]
    [InlineData("es", "de la ele tres a la ele cinco", "q.surg-level = L3-L5")]
    public void The_level_is_heard_in_whatever_words(string language, string text, string expected) =>
        Assert.Contains(expected, Read.Answers(text, "q.surg-what", language));

    [Theory]
    [InlineData("en", "q.treatments", "glad to be alive")]
    [InlineData("es", "q.conditions", "me encanta el queso de México")]
    public void Everyday_words_are_no_misspelling_of_a_medicine_or_an_illness(
        string language,
        string asked,
        string text
    ) => Assert.Empty(Read.Answers(text, asked, language));
}
