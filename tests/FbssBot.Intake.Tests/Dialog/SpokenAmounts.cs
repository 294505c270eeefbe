using FbssBot.Intake.Dialog;

namespace FbssBot.Intake.Tests.Dialog;

/// <summary>An amount is said with its unit as people say it.</summary>
public sealed class SpokenAmounts
{
    [Theory]
    [InlineData("en", "A fusion in 2024. I had relief for 1 month, then it slowly came back.", ": 1 month\n")]
    [InlineData("en", "A fusion in 2024. I had relief for 3 months, then it slowly came back.", ": 3 months\n")]
    [InlineData("es", "Una fusión en 2024. Tuve alivio un mes y luego volvió poco a poco.", ": 1 mes\n")]
    public void One_month_is_no_months(string language, string story, string said)
    {
        IntakeDialog dialog = A.Dialog.Value;
        IntakeState start = dialog.Turn(null, A.Turn("", language, TurnEvent.Join)).State!;

        TurnResult told = dialog.Turn(StoryStart.At(dialog, start, "q.story"), A.Turn(story, language));

        Assert.Contains(
            said,
            string.Join('\n', told.Messages.Select(message => message.Text)),
            StringComparison.Ordinal
        );
    }
}
