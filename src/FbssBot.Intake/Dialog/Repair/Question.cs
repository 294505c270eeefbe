namespace FbssBot.Intake.Dialog.Repair;

/// <summary>A question in return that no answer of the pack fits: it is kept for the clinic, and the open question comes again.</summary>
internal static class Question
{
    public static Draft Apply(Draft draft) =>
        draft.Noting("question", draft.State.Waiting.Path).Say("question.noted").Kept();
}
