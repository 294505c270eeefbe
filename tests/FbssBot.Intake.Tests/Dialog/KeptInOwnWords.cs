using FbssBot.Intake.Dialog;

namespace FbssBot.Intake.Tests.Dialog;

/// <summary>What no option stands for is kept in the patient's words.</summary>
public sealed class KeptInOwnWords
{
    [Theory]
    [InlineData("en", "Zorbitrex")]
    [InlineData("es", "a la penicilina, esa es la medicina")]
    public void The_review_names_the_medicine(string language, string name)
    {
        TurnResult review = Talk(
            language,
            "q.allergies",
            language == "en" ? "medicine" : "una medicina",
            name,
            "review"
        );

        Assert.Contains(review.Messages, message => message.Text.Contains($"“{name}”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "q.conditions", "high blood pressure")]
    [InlineData("en", "q.conditions", "diabetes and high blood pressure")]
    [InlineData("es", "q.conditions", "tengo la presión alta")]
    [InlineData("en", "q.pain-worse", "in the evening")]
    public void A_thing_without_an_option_is_noted_for_the_clinic(string language, string asked, string text) =>
        Assert.Contains(Talk(language, asked, text).State!.Notes, note => note.Text == text);

    private static TurnResult Talk(string language, string asked, params string[] messages)
    {
        IntakeDialog dialog = A.Dialog.Value;
        IntakeState start = dialog.Turn(null, Turn("", language, TurnEvent.Join)).State!;
        TurnResult result = dialog.Turn(
            StoryStart.At(dialog, start, asked),
            Turn(messages[0], language, TurnEvent.Message)
        );
        foreach (string message in messages[1..])
            result = dialog.Turn(result.State, Turn(message, language, TurnEvent.Message));
        return result;
    }

    private static TurnInput Turn(string text, string language, TurnEvent happened) =>
        new()
        {
            Text = text,
            Event = happened,
            Now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
            Locale = language,
            Clinic = A.Clinic,
            NewIntakeId = "i1",
        };
}
