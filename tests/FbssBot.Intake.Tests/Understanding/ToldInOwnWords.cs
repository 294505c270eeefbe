namespace FbssBot.Intake.Tests.Understanding;

/// <summary>What patients tell in the words of commands, questions to a doctor or abuse is still what they tell.</summary>
public sealed class ToldInOwnWords
{
    [Theory]
    [InlineData("en", "q.consent", "ya")]
    [InlineData("en", "q.smoking", "I'd like to quit")]
    [InlineData("en", "q.surg-complications", "my wife must change the bandage twice a day")]
    [InlineData("en", "q.story", "I need to change the dressing each morning")]
    [InlineData("en", "q.contact", "please ring me on 555 017 2290")]
    [InlineData("en", "q.mood-down", "that idiot of a surgeon left me like this")]
    [InlineData("es", "q.mood-down", "no puedo dejar de temblar")]
    [InlineData("es", "q.mood-worry", "no puedo dejar de darle vueltas, casi diario")]
    [InlineData("es", "q.story", "no puedo tomar sol ni manejar desde la operación")]
    [InlineData("es", "q.mood-down", "el doctor es un imbécil, me dejó así")]
    public void Everyday_words_are_no_order_and_no_abuse(string language, string asked, string text) =>
        Assert.Null(Read.Message(text, asked, language).Command?.Id);

    [Theory]
    [InlineData("es", "¿puedo dejar de tomar la gabapentina?", "outOfScope")]
    [InlineData("es", "¿no puedo tomar otra pastilla?", "outOfScope")]
    [InlineData("en", "I need to change the date I gave", "change")]
    [InlineData("en", "you stupid machine", "insult")]
    [InlineData("es", "eres un idiota", "insult")]
    public void A_question_an_order_and_abuse_stay_what_they_are(string language, string text, string expected) =>
        Assert.Equal(expected, Read.Message(text, "q.mood-down", language).Command?.Id);

    [Theory]
    [InlineData("es", "q.mood-down", "no dejo de llorar")]
    [InlineData("es", "q.mood-nervous", "no puedo estar tranquila")]
    [InlineData("es", "q.mood-down", "no aguanto más")]
    [InlineData("es", "q.mood-interest", "no tengo ánimo para nada")]
    [InlineData("es", "q.mood-interest", "no me interesa nada")]
    [InlineData("en", "q.mood-interest", "no joy in my hobbies any more")]
    [InlineData("en", "q.mood-down", "no hope left")]
    [InlineData("en", "q.mood-nervous", "no peace of mind at all, nearly every day")]
    public void A_sentence_that_begins_with_no_is_not_the_answer_no(string language, string asked, string text) =>
        Assert.DoesNotContain($"{asked} = 0", Read.Answers(text, asked, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("q.mobility", "no puedo salir")]
    [InlineData("q.mobility", "ya no puedo salir de casa")]
    [InlineData("q.pain-worse", "no puedo parar ni un rato")]
    public void What_one_is_not_able_to_do_is_no_order(string asked, string text) =>
        Assert.Null(Read.Message(text, asked, "es").Command?.Id);

    [Theory]
    [InlineData("q.pain-sites", "The pain is not in the neck but in my right arm")]
    [InlineData("q.pain-character", "it's not burning but aching")]
    public void A_contrast_is_no_wish_to_change_an_answer(string asked, string text) =>
        Assert.Null(Read.Message(text, asked).Command?.Id);

    [Fact]
    public void Weak_legs_are_not_numb_legs() =>
        Assert.DoesNotContain(
            "numbness",
            Read.Answers("tengo flojas las piernas", "q.nerve-signs", "es"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Facts_beside_an_insult_are_kept() =>
        Assert.Equal(
            "q.pain-sites = leg-l; q.pain-sites = low-back",
            Read.Answers("fucking low back and left leg", "q.pain-sites")
        );

    [Fact]
    public void A_surgeon_who_screwed_up_put_in_no_screws() =>
        Assert.Equal(
            "q.pain-sites = leg-l; q.pain-sites = leg-r; q.pain-sites = neck",
            Read.Answers("that butcher screwed me up, neck and both legs", "q.pain-sites")
        );

    [Fact]
    public void A_return_to_work_that_failed_is_no_recovery()
    {
        Assert.DoesNotContain(
            "surg-recovery",
            Read.Answers("They operated on me. I can't return to work", "q.story"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "surg-recovery",
            Read.Answers("After the operation I couldn't go back to work", "q.story"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("call my mobile 555 017 2290 or write to ana@mail.example", "555 017 2290, ana@mail.example")]
    [InlineData("ana@mail.example, or else 555 017 2290", "ana@mail.example, 555 017 2290")]
    public void Two_ways_to_be_reached_are_both_kept(string text, string expected) =>
        Assert.Equal($"q.contact = {expected}", Read.Answers(text, "q.contact"));

    [Theory]
    [InlineData("en", "q.contact", "dana.w at example.org", "q.contact = dana.w@example.org")]
    [InlineData("en", "q.pain-spot", "above where they did it", "q.pain-spot = different")]
    [InlineData("en", "q.pain-spot", "right where they did it", "q.pain-spot = same")]
    [InlineData("en", "q.pain-spot", "one level up from the surgery", "q.pain-spot = different")]
    [InlineData("en", "q.conditions", "high blood pressure", "")]
    [InlineData("en", "q.pain-free-interval", "maybe four good months", "q.pain-free-interval = 4")]
    [InlineData("es", "q.pain-free-interval", "unos cuatro buenos meses", "q.pain-free-interval = 4")]
    [InlineData("es", "q.mobility", "no puedo agacharme ni cargar", "q.mobility = bend; q.mobility = lift")]
    [InlineData("en", "q.treatments", "a couple of shots in my back", "q.treatments = tx.steroid-injection")]
    public void What_was_told_is_heard_and_nothing_else(string language, string asked, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, asked, language));

    [Fact]
    public void Good_months_are_no_score() =>
        Assert.DoesNotContain(
            "q.pain-now",
            Read.Answers("Got maybe 4 good months then it crept back", "q.story"),
            StringComparison.Ordinal
        );
}
