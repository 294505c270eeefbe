namespace FbssBot.Intake.Dialog.Repair;

/// <summary>Greetings, thanks, small talk and insults: one calm sentence, then the question again.</summary>
internal static class Courtesy
{
    public static Draft Greeting(Draft draft) => draft.Say("smalltalk.hello").Kept();

    public static Draft Thanks(Draft draft) => draft.Say("smalltalk.thanks").Kept();

    public static Draft SmallTalk(Draft draft) => draft.Say("oos.bot").Kept();

    public static Draft Insult(Draft draft) => draft.Say("oos.abuse").Kept();
}
