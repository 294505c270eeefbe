using System.Collections.Immutable;
using FbssBot.Intake.Dialog.Amending;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>"Here is what I noted. Is that right?" after the story: yes, or a correction in the same breath.</summary>
internal static class ReadBack
{
    public static Draft Answer(Draft draft)
    {
        Reading reading = draft.Context.Reading;
        bool objects = reading.Command?.Id is "no" or "change" || Reply.IsNo(draft);
        Draft? corrected = Amendment.Make(draft) ?? Recorded(draft, objects);
        // What was noted of operations has moved: it is read back as it is now.
        if (
            corrected is not null
            && !corrected.Said.OfType<Prompt.Updated>().Any()
            && Items(corrected).Length > 0
            && corrected.State.Answers.Instances != draft.State.Answers.Instances
        )
            return corrected.Await(new Pending(PendingKinds.ReadBack));
        if (corrected is not null)
            return Amendment.Emptied(corrected) is { } emptied
                ? Confirmed(corrected).Await(new Pending(PendingKinds.Item, emptied))
                : Confirmed(corrected).Released();
        if (NamedItem.In(draft) is { } named && (objects || reading.Contrasts || reading.Amends.Corrects))
            return draft.First(draft.State.Waiting).Await(new Pending(PendingKinds.Item, named));
        if (objects || reading.Contrasts)
            return draft.Await(new Pending(PendingKinds.ChangeWhich));
        if (reading.Asks)
            return Repair.Question.Apply(draft);
        return Reply.IsYes(draft) || draft.State.Waiting.Tries > 0
            ? Confirmed(draft).Released()
            : draft.Await(draft.State.Waiting with { Tries = 1 });
    }

    private static Draft? Recorded(Draft draft, bool objects)
    {
        Draft understood = objects || draft.Context.Reading.Contrasts ? Correcting.Understand(draft) : draft;
        Recording.Result result = Recording.Record(understood, correcting: objects || understood != draft);
        return result.Recorded.Length > 0 ? result.Draft : null;
    }

    /// <summary>The lists that were read back are closed: what was not named is not so.</summary>
    private static Draft Confirmed(Draft draft) =>
        draft.With(
            draft.State with
            {
                StoryConfirmed = true,
                Shown = draft.State.Shown.Union(Items(draft).Where(path => !ToldInPart.Is(draft, path))),
            }
        );

    /// <summary>
    /// What the story told of a question that applies only now (how long the relief lasted) was not in the read-back: it is named as
    /// soon as it counts, for its question will not be asked.
    /// </summary>
    public static Draft Late(Draft draft)
    {
        if (!draft.State.StoryConfirmed)
            return draft;
        ItemPath[] unseen =
        [
            .. Items(draft).Where(path => !draft.Context.Item(path).Repeats && !ToldInPart.Is(draft, path)),
        ];
        if (unseen.Length == 0)
            return draft;
        ImmutableArray<ItemPath> late = [.. unseen.Where(path => !IsSaidNow(draft, path))];
        Draft shown = draft.With(draft.State with { Shown = draft.State.Shown.Union(unseen) });
        return late.IsEmpty ? shown : shown.Saying(new Prompt.Noted(late));
    }

    private static bool IsSaidNow(Draft draft, ItemPath path) =>
        draft.State.Quotes.TryGetValue(path, out ImmutableArray<Quote> quotes)
        && quotes.Any(quote => quote.Turn == draft.State.Turns);

    /// <summary>What is read back: everything answered so far that was not asked for by its own question.</summary>
    public static ImmutableArray<ItemPath> Items(Draft draft) =>
        [
            .. draft
                .Evaluation.Enabled.Where(instance =>
                    instance.Item is { IsQuestion: true, Hidden: false }
                    && draft.State.Answers[instance.Path].Length > 0
                    && !draft.State.Shown.Contains(instance.Path)
                )
                .Select(instance => instance.Path),
        ];
}
