namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"I have seen this" under urgent advice. Whoever answers has read it; the advice is never argued about.</summary>
internal static class FlagSeen
{
    public static Draft Answer(Draft draft)
    {
        string flag = draft.State.Waiting.About!;
        IntakeState seen = draft.State with
        {
            Flags = [.. draft.State.Flags.Select(record => record.Id == flag ? record with { Seen = true } : record)],
        };
        return draft.With(seen).Say("flag.continue").Released();
    }
}
