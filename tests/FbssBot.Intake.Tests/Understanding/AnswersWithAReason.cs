namespace FbssBot.Intake.Tests.Understanding;

/// <summary>Answers as people give them: with a reason, put right in the same breath, in passing, roughly.</summary>
public sealed class AnswersWithAReason
{
    [Theory]
    [InlineData("en", "q.peg-enjoyment", "8, I don't go to choir no more", "q.peg-enjoyment = 8")]
    [InlineData("en", "q.peg-enjoyment", "about a 7, my grandkids miss me", "q.peg-enjoyment = 7")]
    [InlineData("en", "q.peg-activity", "i can't do a thing, so a 10", "q.peg-activity = 10")]
    [InlineData("en", "q.pain-worst", "it hit a 9, could not get up", "q.pain-worst = 9")]
    [InlineData("es", "q.peg-enjoyment", "un 8 ya no salgo a bailar con mi esposo", "q.peg-enjoyment = 8")]
    [InlineData("es", "q.pain-now", "mucho, ya ni al mercado voy, le pongo un nueve", "q.pain-now = 9")]
    [InlineData("es", "q.peg-activity", "no puedo hacer nada, o sea 10", "q.peg-activity = 10")]
    public void A_score_with_its_reason_is_the_score(string language, string asked, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, asked, language));

    [Theory]
    [InlineData("en", "q.pain-worst", "the worst was an 8 no a 7", "q.pain-worst = 7")]
    [InlineData("en", "q.pain-worst", "9, no, 8", "q.pain-worst = 8")]
    [InlineData("en", "q.pain-now", "seven i mean six", "q.pain-now = 6")]
    [InlineData("es", "q.pain-worst", "un 8 no un 7", "q.pain-worst = 7")]
    [InlineData("es", "q.pain-now", "siete, digo seis", "q.pain-now = 6")]
    public void A_score_put_right_at_once_is_the_second(string language, string asked, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, asked, language));

    [Theory]
    [InlineData("en", "not an 8")]
    [InlineData("en", "it's not really a 6")]
    [InlineData("es", "no es un 8")]
    public void A_score_that_is_denied_is_none(string language, string text) =>
        Assert.Equal("", Read.Answers(text, "q.pain-now", language));

    [Theory]
    [InlineData("en", "a 7 id say but some days a 9", "q.pain-now = 7")]
    [InlineData("es", "un 7 pero a veces un 9", "q.pain-now = 7")]
    public void A_number_for_some_days_only_is_not_the_pain_now(string language, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, "q.pain-now", language));

    [Theory]
    [InlineData("en", "4 sitting, 7 walking")]
    [InlineData("es", "4 sentada, 7 caminando")]
    public void Two_scores_for_two_situations_are_asked_about(string language, string text) =>
        Assert.Contains(Read.Message(text, "q.pain-now", language).Doubts, doubt => doubt.LinkId == "q.pain-now");

    [Theory]
    [InlineData("en", "q.mood-interest", "some days, she still loves her soaps", "q.mood-interest = 1")]
    [InlineData("en", "q.mood-interest", "still enjoy my garden", "q.mood-interest = 0")]
    [InlineData("en", "q.mood-down", "hardly ever", "q.mood-down = 0")]
    [InlineData("en", "q.mood-down", "nearly all of them", "q.mood-down = 3")]
    [InlineData("en", "q.mood-worry", "most evenings", "q.mood-worry = 2")]
    [InlineData("en", "q.mood-worry", "just when the rent is due", "q.mood-worry = 1")]
    [InlineData("es", "q.mood-interest", "algunos días, todavía le gusta el futbol", "q.mood-interest = 1")]
    [InlineData("es", "q.mood-down", "casi todos", "q.mood-down = 3")]
    [InlineData("es", "q.mood-down", "casi nada", "q.mood-down = 0")]
    [InlineData("es", "q.mood-nervous", "3 o 4 días", "q.mood-nervous = 1")]
    [InlineData("es", "q.mood-nervous", "unos 10 días", "q.mood-nervous = 2")]
    [InlineData("es", "q.mood-nervous", "más días que no", "q.mood-nervous = 2")]
    public void How_often_counts_before_what_one_likes(string language, string asked, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, asked, language));

    [Theory]
    [InlineData("en", "not much")]
    [InlineData("en", "not that much")]
    [InlineData("es", "no mucho")]
    [InlineData("es", "no tanto")]
    public void Not_much_is_asked_about(string language, string text)
    {
        var reading = Read.Message(text, "q.mood-worry", language);

        Assert.Empty(reading.Findings);
        Assert.Contains(reading.Doubts, doubt => doubt.LinkId == "q.mood-worry");
    }

    [Theory]
    [InlineData("en", "i don't care about anything anymore")]
    [InlineData("es", "ya no me importa nada")]
    [InlineData("es", "no me emociona nada")]
    public void Caring_for_nothing_is_no_not_at_all(string language, string text) =>
        Assert.Equal("", Read.Answers(text, "q.mood-interest", language));

    [Theory]
    [InlineData("en", "q.pain-pattern", "allways there but ups n downs", "q.pain-pattern = constant-updown")]
    [InlineData("en", "q.pain-pattern", "most of the day", "q.pain-pattern = constant-updown")]
    [InlineData("en", "q.pain-pattern", "a few hours every day", "q.pain-pattern = comes-goes")]
    [InlineData("en", "q.pain-pattern", "when im on my feet", "q.pain-pattern = activity-only")]
    [InlineData("es", "q.pain-pattern", "la mayor parte del día", "q.pain-pattern = constant-updown")]
    [InlineData("es", "q.pain-pattern", "unas horas al día", "q.pain-pattern = comes-goes")]
    [InlineData("es", "q.pain-pattern", "no se me quita nunca", "q.pain-pattern = constant-same")]
    [InlineData("es", "q.nerve-signs", "a ratos se me duerme el pie", "q.nerve-signs = numbness")]
    [InlineData("en", "q.nerve-signs", "my hand goes to sleep on and off", "q.nerve-signs = numbness")]
    public void The_pattern_is_that_of_the_pain(string language, string asked, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, asked, language));

    [Theory]
    [InlineData("en", "5 a day", "q.smoking = now")]
    [InlineData("en", "used to but gave it up in '98", "q.smoking = past")]
    [InlineData("es", "5 al día", "q.smoking = now")]
    [InlineData("es", "un cigarrito nomás cuando salgo", "q.smoking = now")]
    [InlineData("es", "lo dejé en el 98", "q.smoking = past")]
    public void Smoking_is_told_by_how_many_or_since_when(string language, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, "q.smoking", language));

    [Theory]
    [InlineData("en", "left leg and foot", "q.pain-sites = foot-l; q.pain-sites = leg-l")]
    [InlineData("en", "rt leg n foot", "q.pain-sites = foot-r; q.pain-sites = leg-r")]
    [InlineData("es", "pierna y pie derechos", "q.pain-sites = foot-r; q.pain-sites = leg-r")]
    public void A_side_said_once_is_that_of_each_part(string language, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, "q.pain-sites", language));

    [Theory]
    [InlineData("en", "my neck hurts when I drive or knit")]
    [InlineData("es", "me duele el cuello cuando manejo o tejo")]
    [InlineData("es", "me duele cuando me levanto de la silla de ruedas")]
    public void Driving_and_knitting_in_a_story_are_no_sitting(string language, string text) =>
        Assert.DoesNotContain(
            "q.pain-worse = sitting",
            Read.Answers(text, "q.story", language),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("en", "q.care-concern", "wouldn't mind another doc having a look", "q.care-concern = second-opinion")]
    [InlineData("es", "q.care-concern", "quiero que otro me revise", "q.care-concern = second-opinion")]
    [InlineData("en", "q.sleep", "i wake up 3 times a night", "q.sleep = most")]
    [InlineData("en", "q.sleep", "3 outta 7", "q.sleep = some")]
    [InlineData("es", "q.pain-now", "ahorita no me duele", "q.pain-now = 0")]
    [InlineData("es", "q.mobility", "tender la ropa", "q.mobility = lift")]
    [InlineData("es", "q.nerve-signs", "hormiguitas en el pie", "q.nerve-signs = tingling")]
    [InlineData("en", "q.safety", "just the usual pain", "q.safety = none")]
    [InlineData("es", "q.safety", "solo el dolor de siempre", "q.safety = none")]
    [InlineData("en", "q.who", "wife here, he is on the couch", "q.who = caregiver")]
    public void Everyday_words_are_understood(string language, string asked, string text, string expected) =>
        Assert.Equal(expected, Read.Answers(text, asked, language));
}
