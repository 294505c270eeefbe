namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"Stop", "later": everything is kept, and how to come back is said.</summary>
internal static class Stop
{
    public static Draft Apply(Draft draft)
    {
        DateOnly until = draft.Context.Today.AddDays(draft.Context.Input.Clinic.UnfinishedDays);
        var date = new Value.Day("date", until);
        Draft said = draft.Context.Input.Clinic.ChatLink is { } link
            ? draft.Say("resume.link", date, new Value.Words("link", link))
            : draft.Say("resume.saved", date);
        Draft waiting = said.First(draft.State.Waiting).Await(new Pending(PendingKinds.Resume));
        return waiting.With(waiting.State with { Phase = Phase.Stopped });
    }
}
