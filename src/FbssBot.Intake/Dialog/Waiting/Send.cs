using System.Collections.Immutable;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"Send this to the clinic?": send, edit, do not send, not yet, a correction, or words for the clinic.</summary>
internal static class Send
{
    /// <summary>The choices, by message id.</summary>
    public static readonly ImmutableArray<string> Choices = ["review.send.yes", "review.send.edit", "review.send.no"];

    public static Draft Answer(Draft draft)
    {
        string? command = draft.Context.Reading.Command?.Id;
        string? chosen = Reply.Chosen(draft, Choices);
        if (chosen == Choices[1])
            return draft.Await(new Pending(PendingKinds.ChangeWhich));
        SendWish? wish = draft.Context.Reading.SendWish;
        if (chosen == Choices[2] || wish == SendWish.Keep)
            return Closing.NotSent(draft);
        if (chosen == Choices[0] || wish == SendWish.Send)
            return Closing.Sent(draft);
        // Not now: everything waits, as after "stop". What is to be left out is a correction.
        if (wish == SendWish.NotYet)
            return Repair.Stop.Apply(draft);
        if (wish == SendWish.LeaveOut)
            return draft.Await(new Pending(PendingKinds.ChangeWhich));

        bool objects = command is "change" or "no" || draft.Context.Reading.Amends.Corrects;
        if (Corrected.Try(draft, objects) is { } corrected)
            return corrected.Kept();
        if (objects && (command != "no" || NamedItem.In(draft) is not null))
            return Repair.Change.Apply(draft, []);
        if (NamedItem.Alone(draft) is { } named)
            return Repair.Change.Reask(draft, named);
        if (draft.Context.Reading.Asks)
            return Repair.Question.Apply(draft);
        if (Reply.IsYes(draft) || command is "thanks")
            return Closing.Sent(draft);
        if (Reply.IsNo(draft))
            return draft.State.Waiting.Tries == 0
                ? draft.Await(draft.State.Waiting with { Tries = 1 })
                : Closing.NotSent(draft);
        return draft.Noting("anythingElse", null).Say("msg.noted").Kept();
    }
}
