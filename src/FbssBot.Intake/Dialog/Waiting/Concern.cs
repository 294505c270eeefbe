using FbssBot.Intake.Dialog.Amending;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"You shared a concern about your care. Should I send this part?" A concern taken back leaves no trace in what is sent.</summary>
internal static class Concern
{
    public static Draft Answer(Draft draft)
    {
        Reading reading = draft.Context.Reading;
        if (reading.Asks)
            return Repair.Question.Apply(draft);
        if (
            reading.SendWish == SendWish.Send
            || (!Reply.IsNo(draft) && reading is { SendWish: null, Command: not { Id: "change" or "skip" } })
        )
            return Put(draft) ?? draft.Released();
        return Withdraw(draft).Released();
    }

    /// <summary>What is put right here is neither yes nor no.</summary>
    private static Draft? Put(Draft draft)
    {
        if (draft.Context.Reading.SendWish is not null || Reply.IsYes(draft))
            return null;
        if (Amendment.Make(draft) is { } amended)
            return amended.Kept();
        return draft.Context.Reading.Amends.Corrects && NamedItem.In(draft) is { } named
            ? Repair.Change.Reask(draft.First(draft.State.Waiting), named)
            : null;
    }

    /// <summary>Takes the concern off the record, with its words.</summary>
    public static Draft Withdraw(Draft draft)
    {
        if (draft.Context.Settings.ConcernItem is not { } linkId)
            return draft;
        var path = new ItemPath(linkId);
        return draft
            .With(
                draft.State with
                {
                    Answers = draft.State.Answers.With(path, []),
                    Quotes = draft.State.Quotes.Remove(path),
                    Notes = draft.State.Notes.RemoveAll(note => note.Path == path),
                    Corrections = draft.State.Corrections.RemoveAll(correction => correction.Path == path),
                    Steps = [],
                    Skipped = draft.State.Skipped.Add(path),
                    Withdrawn = draft.State.Withdrawn.Add(path),
                }
            )
            .Say("concern.withdrawn");
    }
}
