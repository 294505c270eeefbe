namespace FbssBot.Intake.Tests.Understanding;

/// <summary>Names after a remark.</summary>
public sealed class NamesInPassing
{
    [Theory]
    [InlineData("en", "like i said, Ramona Pell", "Ramona Pell")]
    [InlineData("en", "It's Donna, Donna Reyes", "Donna Reyes")]
    [InlineData("en", "its all in my chart, Ramona Pell", "Ramona Pell")]
    [InlineData("es", "ya se lo había dicho, Rogelio Peña", "Rogelio Peña")]
    [InlineData("es", "me dicen Lupe, Guadalupe Ortiz", "Guadalupe Ortiz")]
    public void A_name_after_a_remark_is_the_name(string language, string text, string name) =>
        Assert.Equal($"q.name = {name}", Read.Answers(text, "q.name", language));
}
