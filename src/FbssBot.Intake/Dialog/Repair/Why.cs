namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"Why do you ask?": the reason from the questionnaire, then the question again.</summary>
internal static class Why
{
    public static Draft Apply(Draft draft) =>
        draft.State.Waiting is { Path: { } path } && draft.Context.Item(path).Help is not null
            ? draft.Saying(new Prompt.Why(path)).Kept()
            : draft.Say("msg.help").Kept();
}
