namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"Say again": the question once more.</summary>
internal static class Repeat
{
    public static Draft Apply(Draft draft) => draft.Say("msg.repeat").Kept();
}
