namespace FbssBot.Intake.Dialog;

/// <summary>
/// The first message of a conversation that was not opened by a join: it is greeted, what it tells is kept, and the first
/// question is asked.
/// </summary>
internal static class FirstWords
{
    public static Draft Answer(Draft draft)
    {
        Recording.Result result = Recording.Record(draft, correcting: false);
        Draft kept = result.Draft with { Understood = true };
        if (result.Recorded.Length > 0)
            kept = kept.Then(new Pending(PendingKinds.ReadBack));
        return LanguageCommand.Language(draft.Context.Reading.Command) is { } language
            ? Repair.Language.Apply(kept, language)
            : kept;
    }
}
