namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"Help": what can be said here.</summary>
internal static class Help
{
    public static Draft Apply(Draft draft) => draft.Say("msg.help").Kept();
}
