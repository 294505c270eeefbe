using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>
/// "I have seen this" under urgent advice. Whoever answers has read it, and the advice is never argued about; who did not understand
/// is asked once more in other words.
/// </summary>
internal static class FlagSeen
{
    public static Draft Answer(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        if (RedFlagWatch.IsTakenBack(draft, waiting.About!))
            return draft.Released();
        if (waiting.Tries == 0 && IsLost(draft.Context.Reading))
            return draft.Await(waiting with { Tries = 1 });
        IntakeState seen = draft.State with
        {
            Flags =
            [
                .. draft.State.Flags.Select(record =>
                    record.Id == waiting.About ? record with { Seen = true } : record
                ),
            ],
        };
        return FlagRefusal.IsIn(draft)
            ? FlagRefusal.Answer(draft.With(seen)).Released()
            : draft.With(seen).Say("flag.continue").Released();
    }

    private static bool IsLost(Reading reading) =>
        reading.IsUnsure || reading.Command?.Id is "notUnderstood" or "repeat" or "why";
}
