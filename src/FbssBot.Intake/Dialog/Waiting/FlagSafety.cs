using System.Collections.Immutable;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>
/// "Are you safe right now?" Only a plain "I am safe" is taken as that; the flag stays for the clinic even so. No, silence about it
/// and whatever is unclear twice bring the advice again and an alert, and the questions rest.
/// </summary>
internal static class FlagSafety
{
    /// <summary>The choices, by message id.</summary>
    public static readonly ImmutableArray<string> Choices = [Safe, "flag.safe.no", "flag.safe.unsaid"];

    private const string Safe = "flag.safe.yes";
    private const string SaysSafe = "reply.safe";
    private const string SaysUnsafe = "reply.unsafe";

    public static Draft Answer(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        string flag = waiting.About!;
        return IsSafe(draft, flag) switch
        {
            true => Kept(draft, flag),
            null when waiting.Tries == 0 => draft.Await(waiting with { Tries = 1 }),
            _ => RedFlagWatch.RaiseAndRest(draft.Released(), flag),
        };
    }

    private static bool? IsSafe(Draft draft, string flag)
    {
        if (Reply.Chosen(draft, Choices) is { } chosen)
            return chosen == Safe;
        Reading reading = draft.Context.Reading;
        if (
            reading.IsUnsure
            || reading.Onsets.Contains(SaysUnsafe)
            || reading.RedFlags.Any(finding => finding.Id == flag)
        )
            return false;
        if (reading.Contrasts)
            return Reply.IsNo(draft) ? false : null;
        if (reading.Onsets.Contains(SaysSafe))
            return true;
        return Reply.IsNo(draft) ? false
            : Reply.IsYes(draft) ? true
            : null;
    }

    private static Draft Kept(Draft draft, string flag) =>
        RedFlagWatch.IsOnlyAsked(draft.State, flag)
            ? draft.Saying(new Prompt.FlagAdvice(flag)).Released()
            : draft.Released().First(new Pending(PendingKinds.FlagSeen, About: flag));
}
