using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Dialog;

/// <summary>Whatever a story put on record is shown to the patient before the talk goes on.</summary>
public sealed class ReadingBack
{
    [Theory]
    [InlineData("en", "My back is a lot worse than before the surgery and it never got better.")]
    [InlineData(
        "en",
        "They fused L4 to L5 in March 2024. It's a different spot now, higher up, and it came back after six months."
    )]
    [InlineData(
        "es",
        "Me operaron en marzo de 2024 y quedé peor que antes. El dolor nunca se quitó y es en otro lugar."
    )]
    public void Shows_all_that_was_noted(string language, string story)
    {
        IntakeDialog dialog = A.Dialog.Value;
        IntakeState start = dialog.Turn(null, A.Turn("", language, TurnEvent.Join)).State!;

        TurnResult told = dialog.Turn(StoryStart.At(dialog, start, "q.story"), A.Turn(story, language));

        string shown = string.Join('\n', told.Messages.Select(message => message.Text));
        ItemPath[] noted =
        [
            .. told.State!.Answers.Values.Keys.Where(path =>
                path.LinkId.StartsWith("q.pain-", StringComparison.Ordinal)
                || path.LinkId.StartsWith("q.surg-", StringComparison.Ordinal)
            ),
        ];
        Assert.NotEmpty(noted);
        Assert.All(
            noted,
            path =>
                Assert.Contains(
                    dialog.Pack.Questionnaire.ByLinkId[path.LinkId].ShortText!.In(language),
                    shown,
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("en", "the same spot, and my wound is leaking pus", "what have you noted?", "You also told: “pus”")]
    [InlineData("es", "en el mismo lugar, y me sale pus de la herida", "¿qué ha anotado?", "También contó: “pus”")]
    public void Names_beside_none_the_danger_sign_that_was_told_later(
        string language,
        string sign,
        string review,
        string named
    )
    {
        IntakeDialog dialog = A.Dialog.Value;
        IntakeState start = dialog.Turn(null, A.Turn("", language, TurnEvent.Join)).State!;
        IntakeState told = dialog.Turn(StoryStart.At(dialog, start, "q.pain-spot"), A.Turn(sign, language)).State!;

        TurnResult shown = dialog.Turn(told, A.Turn(review, language));

        Assert.Contains(
            named,
            string.Join('\n', shown.Messages.Select(message => message.Text)),
            StringComparison.Ordinal
        );
    }
}
