namespace FbssBot.Intake.Dialog;

/// <summary>How a conversation ends: sent, not sent, or early (declined, out of scope, a minor alone).</summary>
internal static class Closing
{
    /// <summary>Ending: the clinic has it.</summary>
    public const string SentEnding = "sent";

    /// <summary>Ending: the patient kept it.</summary>
    public const string NotSentEnding = "not-sent";

    /// <summary>The patient agreed to send.</summary>
    public static Draft Sent(Draft draft) =>
        Over(draft, SentEnding)
            .Say("closing.sent")
            .Saying(new Prompt.Advice())
            .Saying(new Prompt.Checklist())
            .Say("closing.contact")
            .Say("menu.finished") with
        {
            Outcome = new OutcomeRequest("finished", "summary"),
        };

    /// <summary>A questionnaire without a clinic behind it is finished with its last question.</summary>
    public static Draft Done(Draft draft) => Over(draft, SentEnding).Saying(new Prompt.Review()).Say("closing.done");

    /// <summary>The patient keeps it; the checklist is theirs all the same.</summary>
    public static Draft NotSent(Draft draft) =>
        Over(draft, NotSentEnding)
            .Saying(new Prompt.Advice())
            .Saying(new Prompt.Checklist())
            .Say("closing.not-sent")
            .Say("closing.contact");

    /// <summary>An early end met by the answers; the same draft when none is.</summary>
    public static Draft Early(Draft draft)
    {
        if (draft.State.Phase != Phase.Asking || Judging.EarlyEnd(draft) is not { } end)
            return draft;
        if (end.Outcome == draft.Context.Settings.GuardianEnding && draft.Context.Settings.Guardian is not null)
            return draft.State.Waiting.Kind == PendingKinds.Guardian
                ? draft
                : draft
                    .Say(end.Message ?? "guardian.ask")
                    .Await(new Pending(PendingKinds.Guardian, About: end.Outcome));
        if (draft.State.Queue.Any(RedFlagWatch.IsAboutFlag) || RedFlagWatch.IsAboutFlag(draft.State.Waiting))
            return draft;
        Draft said = end.Message is { } message ? draft.Say(message) : draft.Saying(new Prompt.Advice());
        return End(said, end.Outcome);
    }

    /// <summary>Ends without sending. Without consent nothing is kept at all.</summary>
    public static Draft End(Draft draft, string ending)
    {
        Draft over = Over(draft, ending);
        return Consent.IsGiven(over) ? over : over with { Erase = true, Outcome = null };
    }

    private static Draft Over(Draft draft, string ending) =>
        draft.With(
            draft.State with
            {
                Phase = Phase.Finished,
                Ending = ending,
                FinishedAt = draft.Context.Input.Now,
                Waiting = Pending.Nothing,
                Queue = [],
            }
        ) with
        {
            Understood = true,
        };
}
