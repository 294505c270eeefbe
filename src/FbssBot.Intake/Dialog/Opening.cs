using System.Collections.Immutable;

namespace FbssBot.Intake.Dialog;

/// <summary>How a conversation begins, and how it greets somebody who comes back.</summary>
internal static class Opening
{
    /// <summary>A new conversation in the language of the client, else the clinic's first.</summary>
    public static IntakeState New(DialogContext context) =>
        new()
        {
            PackVersion = context.Pack.Version,
            IntakeId = context.Input.NewIntakeId,
            Language = LanguageOf(context),
            StartedAt = context.Input.Now,
        };

    /// <summary>Says what this is, once.</summary>
    public static Draft Greet(Draft draft)
    {
        if (draft.State.Greeted)
            return draft;
        Draft greeted = draft.With(draft.State with { Greeted = true });
        return draft.Context.Settings.Opening.Aggregate(greeted, (said, message) => said.Say(message));
    }

    /// <summary>The chat was opened (again): the greeting, or the question where it was left.</summary>
    public static Draft Join(Draft draft)
    {
        if (!draft.State.Greeted)
            return Next.Ask(Greet(draft));
        if (draft.State.Phase == Phase.Finished)
            return draft.Say("menu.finished");
        (int done, int of) = Progress.Count(draft);
        Draft back =
            draft.State.Phase == Phase.Stopped
                ? draft.With(draft.State with { Phase = Phase.Asking, Waiting = Pending.Nothing })
                : draft;
        return Next.Ask(done > 0 ? Waiting.Resumed.Welcome(back, done, of) : back);
    }

    private static string LanguageOf(DialogContext context)
    {
        ImmutableArray<string> offered = [.. context.Input.Clinic.Languages.Where(context.Pack.Languages.Contains)];
        string wanted = context.Input.Locale?.Split('-', '_')[0].ToLowerInvariant() ?? "";
        if (offered.Contains(wanted))
            return wanted;
        return offered is [var first, ..] ? first : context.Questionnaire.Language;
    }
}
