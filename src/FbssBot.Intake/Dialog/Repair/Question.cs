namespace FbssBot.Intake.Dialog.Repair;

/// <summary>A question in return that no answer of the pack fits: it is kept for the clinic, and the open question comes again.</summary>
internal static class Question
{
    public static Draft Apply(Draft draft)
    {
        var note = new Note("question", draft.State.Waiting.Path, draft.Context.Input.Text);
        return draft.With(draft.State with { Notes = draft.State.Notes.Add(note) }).Say("question.noted").Kept();
    }
}
