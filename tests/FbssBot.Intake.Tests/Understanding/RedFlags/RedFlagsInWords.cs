using CsCheck;
using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.RedFlags;

namespace FbssBot.Intake.Tests.Understanding.RedFlags;

public sealed class RedFlagsInWords
{
    [Theory]
    [InlineData("en", "no fever but I can't feel when I pee", "rf.cauda-equina")]
    [InlineData("es", "no tengo fiebre pero no siento cuando orino", "rf.cauda-equina")]
    [InlineData("en", "not only fever but chills too since Monday", "rf.infection")]
    [InlineData("en", "temperature 39.1 this evening", "rf.infection")]
    [InlineData("es", "el termómetro marca 38,6", "rf.infection")]
    [InlineData("en", "it's not that I don't have a fever, 101 last night", "rf.infection")]
    public void A_symptom_beside_a_denial_is_heard(string language, string text, string flag) =>
        Assert.Contains(PackContext.Read(language, text).Raised, raised => raised.Id == flag);

    [Theory]
    [InlineData("en", "no fever, chills or night sweats")]
    [InlineData("es", "no tengo fiebre ni escalofríos ni tampoco sudores de noche")]
    [InlineData("en", "my temperature is 37.2")]
    [InlineData("en", "what if I lose control of my bladder?")]
    [InlineData("en", "my sister had chest pain last year")]
    [InlineData("es", "mi hermana tuvo dolor de pecho")]
    [InlineData("en", "this pain is killing me")]
    [InlineData("es", "me muero de hambre")]
    public void What_is_denied_feared_figurative_or_somebody_elses_raises_nothing(string language, string text) =>
        Assert.Empty(PackContext.Read(language, text).Raised);

    [Theory]
    [InlineData("en", "my foot has been a little weak since 2015, it hasn't changed", "rf.progressive-weakness")]
    [InlineData("en", "I was suicidal in my twenties, I am well now", "rf.suicide")]
    [InlineData("en", "I take iron so my poop is black", "rf.gi-bleed")]
    public void What_comes_near_is_asked_about_and_not_alarmed(string language, string text, string flag)
    {
        RedFlagReading reading = PackContext.Read(language, text);

        Assert.DoesNotContain(reading.Raised, raised => raised.Id == flag);
        Assert.Contains(reading.Asked, asked => asked.Id == flag);
    }

    [Fact]
    public void Numbness_said_first_and_its_place_later_are_put_together()
    {
        RedFlagReading first = PackContext.Read("en", "something is going numb");
        RedFlagReading second = PackContext.Read("en", "it's between my legs", [.. first.Concepts]);

        Assert.Empty(first.Raised);
        Assert.Contains(second.Raised, flag => flag.Id == "rf.cauda-equina");
    }

    [Fact]
    public void A_relatives_symptom_counts_when_the_relative_is_the_patient()
    {
        const string Text = "my mother has chest pain";

        Assert.Empty(PackContext.Read("en", Text).Raised);
        Assert.Contains(PackContext.Read("en", Text, byProxy: true).Raised, flag => flag.Id == "rf.chest");
    }

    [Fact]
    public void Fever_with_confusion_is_an_emergency()
    {
        RedFlagFinding infection = PackContext
            .Read("en", "fever since yesterday and I'm so confused")
            .Raised.Single(flag => flag.Id == "rf.infection");

        Assert.True(infection.Escalated);
    }

    [Fact]
    public void The_most_urgent_comes_first()
    {
        RedFlagReading reading = PackContext.Read("en", "my wound is full of pus and I want to die");

        Assert.Equal(["rf.suicide", "rf.infection"], reading.Raised.Select(flag => flag.Id));
    }

    [Fact]
    public void Any_text_is_read_without_a_failure() =>
        Gen.String.Sample(text =>
        {
            PackContext.Read("en", text);
            PackContext.Read("es", text);
        });

    [Fact]
    public void Every_combination_names_concepts_that_both_languages_have()
    {
        string[] used =
        [
            .. PackContext
                .Catalog.Flags.SelectMany(flag => flag.Fire.Concat(flag.Check).Concat(flag.Escalate))
                .SelectMany(combination => combination.All)
                .Distinct(),
        ];

        Assert.NotEmpty(used);
        Assert.All(
            PackContext.Catalog.Languages,
            language => Assert.Empty(used.Except(language.Concepts.Select(concept => concept.Id)))
        );
    }
}
