namespace FbssBot.Intake.Dialog;

/// <summary>Messages of the pack that are said once when their condition becomes true.</summary>
internal static class Notices
{
    public static Draft Say(Draft draft)
    {
        foreach (Notice notice in draft.Context.Settings.Notices)
            if (!draft.State.ChecksMade.Contains(notice.Message) && Judging.Holds(draft, notice.When))
                draft = draft
                    .With(draft.State with { ChecksMade = draft.State.ChecksMade.Add(notice.Message) })
                    .Say(notice.Message);
        return draft;
    }
}
