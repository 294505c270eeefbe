namespace FbssBot.Intake.Dialog.Repair;

/// <summary>"What have you noted?": everything on record, at any time.</summary>
internal static class ReviewNow
{
    public static Draft Apply(Draft draft) => draft.Saying(new Prompt.Review()).Kept();
}
