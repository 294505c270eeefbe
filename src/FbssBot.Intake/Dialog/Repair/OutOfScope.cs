namespace FbssBot.Intake.Dialog.Repair;

/// <summary>
/// A question that the bot must not answer (medicine, diagnosis, law, results …): said plainly, and kept for the visit where it
/// is one for the clinician.
/// </summary>
internal static class OutOfScope
{
    private const string OtherTopic = "oos.other";

    public static Draft Apply(Draft draft, string? topic)
    {
        string message = topic ?? OtherTopic;
        Draft said = draft.Say(message).Kept();
        if (message == OtherTopic)
            return said;
        var note = new Note("question", draft.State.Waiting.Path, draft.Context.Input.Text);
        return said.With(said.State with { Notes = said.State.Notes.Add(note) });
    }
}
