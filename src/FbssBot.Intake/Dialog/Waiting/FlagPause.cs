using System.Collections.Immutable;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>
/// Somebody is not safe: the questions rest, and only the help is said, until the patient wants to go on or says to have read it. What
/// was entered is kept, and what is written meanwhile goes to the clinic with it.
/// </summary>
internal static class FlagPause
{
    /// <summary>The choices, by message id.</summary>
    public static readonly ImmutableArray<string> Choices = [GoOn, Rest];

    private const string GoOn = "flag.pause.go-on";
    private const string Rest = "flag.pause.stop";
    private const string SaysSeen = "reply.seen";
    private const string SaysSafe = "reply.safe";

    public static Draft Answer(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        string? chosen = Reply.Chosen(draft, Choices);
        if (chosen == Rest)
            return Repair.Stop.Apply(draft);
        if (chosen == GoOn || WantsToGoOn(draft.Context.Reading))
            return draft.Say("flag.pause.over").Released();
        // Asked again in other words each time, and never given up: the way on is the patient's.
        Draft rests = draft.Await(waiting with { Tries = waiting.Tries + 1 });
        return Reply.IsNo(draft) || draft.Context.Input.Text.Length == 0
            ? rests
            : rests.With(rests.State with { Notes = rests.State.Notes.Add(Told(draft)) });
    }

    private static Note Told(Draft draft) => new("anythingElse", null, draft.Context.Input.Text);

    private static bool WantsToGoOn(Reading reading) =>
        reading.RedFlags.IsEmpty
        && reading.RedFlagQuestions.IsEmpty
        && !reading.Contrasts
        && (
            reading.Command?.Id is "resume" or "yes"
            || reading.Onsets.Contains(SaysSeen)
            || reading.Onsets.Contains(SaysSafe)
        );
}
