using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Repair;

/// <summary>
/// A question that the bot must not answer (medicine, diagnosis, law, results …): said plainly, and kept for the visit where it
/// is one for the clinician.
/// </summary>
internal static class OutOfScope
{
    private const string OtherTopic = "oos.other";

    // What the pack itself answers (who reads this) need not be asked again at the visit.
    private static bool IsForTheVisit(string message) =>
        message != OtherTopic && message.StartsWith("oos.", StringComparison.Ordinal);

    /// <summary>Whether the open item asks for just such questions.</summary>
    public static bool IsAskedFor(Draft draft) =>
        draft.State.Waiting is { Kind: PendingKinds.Item, Path: { } path }
        && path.LinkId == draft.Context.Settings.QuestionsItem;

    /// <summary>A question for the visit, where these are asked for: said to be one for the visit, and taken as the answer.</summary>
    public static Draft Taken(Draft draft, string? topic)
    {
        ItemPath path = draft.State.Waiting.Path!.Value;
        string words = draft.Context.Input.Text.Trim();
        var step = new Step(draft.State.Waiting, [Recording.PriorOf(draft, path)]);
        draft = Recording.Put(draft, path, [new AnswerValue.Text(words)], words);
        return Recording.Remember(draft, step).Say(topic ?? OtherTopic).Released();
    }

    public static Draft Apply(Draft draft, string? topic)
    {
        string message = topic ?? OtherTopic;
        Draft said = draft.Say(message).Kept();
        return IsForTheVisit(message) ? said.Noting("question", draft.State.Waiting.Path) : said;
    }
}
