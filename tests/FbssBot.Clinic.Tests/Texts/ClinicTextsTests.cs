using FbssBot.Clinic.Texts;

namespace FbssBot.Clinic.Tests.Texts;

public sealed class ClinicTextsTests
{
    [Fact]
    public void Every_language_has_every_text() =>
        Assert.All(
            ClinicTexts.Languages,
            language => Assert.Equal(ClinicTexts.In("en").Ids.Order(), ClinicTexts.In(language).Ids.Order())
        );

    [Theory]
    [InlineData("es-MX,es;q=0.9,en;q=0.5", "es")]
    [InlineData("fr, es;q=0.5", "es")]
    [InlineData("fr", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void The_first_language_with_texts_is_taken(string? acceptLanguage, string language) =>
        Assert.Equal(language, ClinicTexts.For(acceptLanguage).Language);

    [Fact]
    public void A_tier_that_only_the_pack_knows_is_shown_by_its_id() =>
        Assert.Equal("tier.own", ClinicTexts.In("en").Of("tier", "tier.own"));
}
