namespace FbssBot.Intake.Tests.Understanding;

/// <summary>"Both" and "all" choose options only where they speak of the options, not of legs, toes or the day.</summary>
public sealed class BothAndAll
{
    [Theory]
    [InlineData("en", "q.nerve-signs", "both of my feet have gone cold")]
    [InlineData("en", "q.nerve-signs", "in both hands, mostly")]
    [InlineData("en", "q.nerve-signs", "both")]
    [InlineData("en", "q.mobility", "all day it bothers me")]
    [InlineData("en", "q.nerve-signs", "all my toes look blue")]
    [InlineData("es", "q.nerve-signs", "las dos manos las tengo frías")]
    [InlineData("es", "q.nerve-signs", "ambos pies los noto raros")]
    [InlineData("es", "q.nerve-signs", "todos los dedos se me ponen morados")]
    public void A_list_of_many_is_not_chosen_whole_by_a_word_about_the_body(
        string language,
        string asked,
        string text
    ) => Assert.DoesNotContain($"{asked} =", Read.Answers(text, asked, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "both")]
    [InlineData("en", "both of them, please")]
    [InlineData("en", "it's both")]
    [InlineData("es", "las dos")]
    [InlineData("es", "ambas, por favor")]
    public void Of_two_options_offered_both_are_chosen(string language, string text)
    {
        var reading = Read.Reader.Read(
            text,
            new Intake.Understanding.ReadingContext
            {
                Language = language,
                Today = new DateOnly(2026, 11, 24),
                Asked = "q.nerve-signs",
                Offered = ["numbness", "tingling"],
            }
        );

        Assert.Equal(["numbness", "tingling"], reading.Findings.Select(finding => finding.Value.Plain));
    }

    [Theory]
    [InlineData("en", "all")]
    [InlineData("en", "all of those, honestly")]
    [InlineData("en", "pretty much everything")]
    [InlineData("es", "todas")]
    [InlineData("es", "todo eso")]
    public void All_of_a_list_is_the_whole_list(string language, string text) =>
        Assert.True(Read.Message(text, "q.mobility", language).Findings.Length >= 7);
}
