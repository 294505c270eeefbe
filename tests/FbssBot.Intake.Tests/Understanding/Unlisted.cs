namespace FbssBot.Intake.Tests.Understanding;

/// <summary>What a question asks for and none of its options stands for.</summary>
public sealed class Unlisted
{
    [Theory]
    [InlineData("en", "q.conditions", "high blood pressure", "high blood pressure")]
    [InlineData("en", "q.conditions", "diabetes and my thyroid", "thyroid")]
    [InlineData("en", "q.pain-worse", "in the evening", "in the evening")]
    [InlineData("en", "q.allergies", "peanuts", "peanuts")]
    [InlineData("es", "q.conditions", "tengo la presión alta", "la presión alta")]
    [InlineData("es", "q.conditions", "hipertensión", "hipertensión")]
    [InlineData("es", "q.pain-worse", "en la tarde", "en la tarde")]
    [InlineData("es", "q.allergies", "al cacahuate", "cacahuate")]
    public void It_is_told_apart_from_what_was_not_understood(
        string language,
        string asked,
        string text,
        string expected
    )
    {
        var reading = Read.Message(text, asked, language);

        Assert.Contains(expected, reading.Unlisted.Select(span => span.Of(text)));
        Assert.Null(reading.Command);
    }

    [Theory]
    [InlineData("en", "no high blood pressure")]
    [InlineData("en", "my dad has high blood pressure")]
    [InlineData("es", "no tengo presión alta")]
    public void What_is_denied_or_of_another_is_not_kept(string language, string text) =>
        Assert.Empty(Read.Message(text, "q.conditions", language).Unlisted);
}
