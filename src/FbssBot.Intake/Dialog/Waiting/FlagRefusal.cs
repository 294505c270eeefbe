namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>
/// "I am not going to the ER." A grown person may refuse: it is answered once, kindly, the flag stays for the clinic and the
/// conversation goes on.
/// </summary>
internal static class FlagRefusal
{
    private const string Refuses = "reply.refuse";
    private const string Said = "flag.refused";

    /// <summary>Whether the message refuses the advice of a red flag.</summary>
    public static bool IsIn(Draft draft) => draft.Context.Reading.Onsets.Contains(Refuses);

    /// <summary>Answers the first refusal of a conversation.</summary>
    public static Draft Answer(Draft draft) =>
        draft.State.ChecksMade.Contains(Said)
            ? draft
            : draft.With(draft.State with { ChecksMade = draft.State.ChecksMade.Add(Said) }).Say(Said);
}
