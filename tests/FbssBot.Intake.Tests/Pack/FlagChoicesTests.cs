using FbssBot.Intake.Assessment;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Tests.Dialog;

namespace FbssBot.Intake.Tests.Pack;

/// <summary>A question about a danger sign that asks something of its own offers choices that answer it.</summary>
public sealed class FlagChoicesTests
{
    [Theory]
    [InlineData("rf.cancer")]
    [InlineData("rf.meningitis")]
    [InlineData("rf.withdrawal")]
    public void Fit_the_question(string id)
    {
        RedFlag flag = FbssPack.Pack.Knowledge.RedFlags.First(known => known.Id == id);
        IntakeState state = A
            .Dialog.Value.Turn(
                null,
                new TurnInput
                {
                    Event = TurnEvent.Join,
                    Now = DateTimeOffset.UnixEpoch,
                    Clinic = A.Clinic,
                    NewIntakeId = "i1",
                }
            )
            .State!;

        foreach (string language in FbssPack.Pack.Languages)
        {
            TurnResult asked = A.Dialog.Value.Turn(
                state with
                {
                    Language = language,
                    Flags = [new FlagRecord(id, "asked", 1, "", FromText: false)],
                    Waiting = new Pending(PendingKinds.FlagCheck, About: id),
                },
                new TurnInput
                {
                    Event = TurnEvent.Join,
                    Now = DateTimeOffset.UnixEpoch,
                    Clinic = A.Clinic,
                    NewIntakeId = "i1",
                }
            );

            Assert.Equal(
                flag.CheckChoices.Select(choice => choice.Text.In(language)),
                asked.Messages[^1].Choices.Select(choice => choice.Label)
            );
        }
        Assert.Contains(flag.CheckChoices, choice => choice.Means == CheckMeanings.Yes);
        Assert.Contains(flag.CheckChoices, choice => choice.Means == CheckMeanings.No);
    }
}
