namespace FbssBot.Intake.Tests.Understanding;

/// <summary>The date of an operation dates the operation, not the pain that is told beside it.</summary>
public sealed class DatedOperations
{
    [Theory]
    [InlineData("en", "My foot tingles since the laminectomy in 2019")]
    [InlineData("en", "I had a laminectomy in 2019 and my foot tingles every day")]
    [InlineData("en", "laminectomy in 2019, foot tingles all day")]
    [InlineData("en", "In 2019 I had a laminectomy, my foot tingles")]
    [InlineData("en", "they did a laminectomy on me seven years ago and my foot tingles")]
    [InlineData("es", "me hormiguea el pie desde la laminectomía del 2019")]
    [InlineData("es", "me hicieron una laminectomía en 2019 y me hormiguea el pie")]
    [InlineData("es", "me operaron hace siete años y me hormiguea el pie")]
    public void What_is_felt_now_is_not_over_because_the_operation_is(string language, string text) =>
        Assert.Contains("= tingling", Read.Answers(text, "q.story", language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "my foot tingled before the laminectomy in 2019")]
    [InlineData("en", "In 2015 my foot tingled. The laminectomy came four years later.")]
    public void What_was_before_stays_past(string language, string text) =>
        Assert.DoesNotContain("tingling", Read.Answers(text, "q.story", language), StringComparison.Ordinal);
}
