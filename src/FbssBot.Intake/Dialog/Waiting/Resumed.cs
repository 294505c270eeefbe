namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>Back after a stop: the conversation goes on where it was left.</summary>
internal static class Resumed
{
    public static Draft Answer(Draft draft)
    {
        (int done, int of) = Progress.Count(draft);
        Draft back = draft.With(draft.State with { Phase = Phase.Asking });
        return Welcome(back, done, of).Released();
    }

    /// <summary>"Welcome back. You had answered …"</summary>
    public static Draft Welcome(Draft draft, int done, int of) =>
        draft.Say(
            "resume.welcome",
            new Value.Words("done", done.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new Value.Words("of", of.ToString(System.Globalization.CultureInfo.InvariantCulture))
        );
}
