using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.Explaining;

namespace FbssBot.Intake.Tests.Understanding;

/// <summary>Each possible answer in a message is accounted for.</summary>
public sealed class Explaining
{
    [Theory]
    [InlineData("My left leg burns", "q.pain-character", "burning", Fate.Recorded)]
    [InlineData("No burning at all", "q.pain-character", "burning", Fate.Denied)]
    [InlineData("My husband had a fusion in 2019", "q.surg-what", "fusion", Fate.NotThePatientsOwn)]
    public void Each_answer_has_its_fate(string text, string linkId, string value, Fate fate) =>
        Assert.Contains(
            Explain(text).Answers,
            answer => answer.LinkId == linkId && answer.Value.Plain == value && answer.Fate == fate
        );

    [Fact]
    public void A_scope_names_its_cue_and_the_words_under_it()
    {
        Explanation explanation = Explain("No burning at all");

        Assert.Contains(
            explanation.Scopes,
            scope =>
                scope.Cue.Equals("no", StringComparison.OrdinalIgnoreCase)
                && scope.Over.Contains("burning", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("buring", "burning")]
    [InlineData("nubm", "numb")]
    public void A_misspelling_shows_what_it_was_taken_for(string said, string taken) =>
        Assert.Contains(new ExplainedWord(said, taken), Explain($"it is {said}").Words);

    [Fact]
    public void Concepts_of_danger_signs_are_shown_with_their_words() =>
        Assert.Contains(Explain("I have a fever").Concepts, concept => concept is { Id: "sym.fever", Counts: true });

    [Fact]
    public void What_is_explained_is_what_is_read()
    {
        const string Text = "They fused L4-L5 in March 2021, no fever, and my leg still burns";

        Assert.Equal(
            Read.Message(Text, "q.story").Findings.Select(finding => finding.ToString()),
            Explain(Text).Reading.Findings.Select(finding => finding.ToString())
        );
    }

    private static Explanation Explain(string text) =>
        Read.Reader.Explain(
            text,
            new ReadingContext
            {
                Language = "en",
                Today = new DateOnly(2026, 11, 24),
                Asked = "q.story",
            }
        );
}
