using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>What a question asks for and none of its options stands for ("high blood pressure"): the clinic reads the patient's words.</summary>
internal static class OwnWords
{
    /// <summary>Whether the message names such a thing.</summary>
    public static bool Said(Draft draft) => draft.Context.Reading.Unlisted.Length > 0;

    /// <summary>Keeps the message for the clinic. Where nothing else answers the question, it is left at that and the talk goes on.</summary>
    public static Draft Keep(Draft draft, ItemPath asked, bool isAnswered)
    {
        Draft kept = draft.Noting(isAnswered ? "beside" : "unanswered", asked);
        return isAnswered ? kept : Recording.Skip(kept, asked).Say("repair.3").Released();
    }
}
