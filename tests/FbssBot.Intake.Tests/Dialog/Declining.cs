using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Dialog;

/// <summary>Whoever would rather not say is heard at every question: it is left out, and never "I did not get that".</summary>
public sealed class Declining
{
    private static readonly (string Language, string Words)[] Wordings =
    [
        ("en", "I'd rather not say"),
        ("en", "I would rather not say."),
        ("en", "prefer not to say"),
        ("en", "I'd prefer not to answer that"),
        ("en", "I don't want to talk about that"),
        ("en", "that's private"),
        ("en", "none of your business"),
        ("en", "I'd rather keep that to myself"),
        ("en", "I decline to answer"),
        ("en", "I'm not comfortable answering this"),
        ("en", "no comment"),
        ("es", "prefiero no decirlo"),
        ("es", "preferiría no decirlo"),
        ("es", "prefiero no contestar"),
        ("es", "no quiero contestar eso"),
        ("es", "no quiero hablar de eso"),
        ("es", "eso es privado"),
        ("es", "es algo personal"),
        ("es", "me lo reservo"),
        ("es", "no me siento cómoda contestando"),
        ("es", "mejor no digo"),
    ];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach ((string language, string words) in Wordings)
                cases.Add(language, words);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_heard_at_every_question(string language, string words)
    {
        IntakeDialog dialog = A.Dialog.Value;
        IntakeState start = dialog.Turn(null, A.Turn("", language, TurnEvent.Join)).State!;
        var missed = new List<string>();
        foreach (Item item in dialog.Pack.Questionnaire.All.Where(IsAsked))
        {
            TurnResult result = dialog.Turn(StoryStart.At(dialog, start, item.LinkId), A.Turn(words, language));
            string[] said = [.. result.Prompts.OfType<Prompt.Say>().Select(say => say.MessageId)];
            IntakeState state = result.State!;
            bool isLeftOut = state.Skipped.Any(path => path.LinkId == item.LinkId && path == Path(state, item));
            bool isAnswered = state.Answers.Values.Any(answer =>
                answer.Key.LinkId == item.LinkId
                && answer.Value is [AnswerValue.Coding coding]
                && item.Options.First(option => option.Value.Equals(coding)) is { Unknown: true }
            );
            bool isOfferedAWayOut = item.Required && said.Contains("msg.decline-needed");
            if (said.Any(id => id.StartsWith("repair.", StringComparison.Ordinal)))
                missed.Add($"{item.LinkId}: {string.Join(", ", said)}");
            else if (!isLeftOut && !isAnswered && !isOfferedAWayOut)
                missed.Add(
                    $"{item.LinkId}: {string.Join(", ", result.Prompts.Select(p => p.GetType().Name))} {string.Join(", ", said)}"
                );
        }

        Assert.Empty(missed);
    }

    private static ItemPath Path(IntakeState state, Item item) =>
        state.Skipped.FirstOrDefault(path => path.LinkId == item.LinkId);

    private static bool IsAsked(Item item) =>
        item is { IsQuestion: true, Hidden: false }
        && item.LinkId != A.Pack.Value.Dialog.ConsentItem
        && !item.LinkId.Contains('/', StringComparison.Ordinal);
}
