namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"A person, please": the clinic's number; the conversation can go on.</summary>
internal static class Human
{
    public static Draft Apply(Draft draft) => draft.Say("oos.human").Kept();
}
