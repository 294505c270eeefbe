using System.Collections.Immutable;
using FbssBot.Intake.Dialog.Waiting;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// Ends every turn with the question that is open now: red-flag questions first, then what was open, then the dialog's own
/// questions, then the next item, then the review. One place where the dialog decides what it asks.
/// </summary>
internal static class Next
{
    public static Draft Ask(Draft draft)
    {
        if (draft.State.Phase == Phase.Finished || draft.Erase)
            return draft;
        draft = FlagsFirst(draft);
        if (draft.State.Waiting.Kind != PendingKinds.Nothing)
            return Say(draft);
        if (draft.State.Queue is [var queued, ..])
        {
            Draft taken = draft.With(draft.State with { Queue = draft.State.Queue.RemoveAt(0) });
            return IsMoot(taken, queued) ? Ask(taken) : Say(taken.Await(queued));
        }
        draft = ReadBack.Late(draft);
        ItemInstance? next = Progress.Next(draft);
        if (RepeatingGroup.ToAskAbout(draft, next) is { } group)
            return Say(draft.Await(new Pending(PendingKinds.More, group)));
        return next is { } item ? Say(Opened(draft, item)) : Review(draft);
    }

    /// <summary>A red flag that waits comes before the open question, which comes back afterwards; who stops is let go first.</summary>
    private static Draft FlagsFirst(Draft draft)
    {
        IntakeState state = draft.State;
        int flag = state.Queue.ToList().FindIndex(RedFlagWatch.IsAboutFlag);
        if (flag < 0 || state.Waiting.Kind == PendingKinds.Resume || RedFlagWatch.IsAboutFlag(state.Waiting))
            return draft;
        Pending first = state.Queue[flag];
        ImmutableArray<Pending> rest = state.Queue.RemoveAt(flag);
        bool comesBack = state.Waiting.Kind is not (PendingKinds.Nothing or PendingKinds.Item);
        return draft.With(
            state with
            {
                Waiting = first,
                Queue = comesBack ? rest.Add(state.Waiting with { Tries = 0 }) : rest,
            }
        );
    }

    /// <summary>A question that has answered itself meanwhile.</summary>
    private static bool IsMoot(Draft draft, Pending pending) =>
        pending.Kind switch
        {
            PendingKinds.Item => pending.Path is not { } path
                || draft.State.Skipped.Contains(path)
                || draft.Evaluation.Enabled.All(instance => instance.Path != path)
                || draft.State.Answers[path].Length > 0,
            PendingKinds.Doubt => DoubtAnswer.IsSettled(draft, pending),
            PendingKinds.Contradiction => !draft.State.Answers[pending.Path!.Value].Contains(pending.Candidates[0]),
            PendingKinds.ReadBack => ReadBack.Items(draft).Length == 0,
            PendingKinds.Nothing => true,
            _ => false,
        };

    private static Draft Opened(Draft draft, ItemInstance item)
    {
        Item? section = Sections.Above(draft.Context.Questionnaire, item.Item.LinkId);
        if (
            section is not null
            && section.LinkId != draft.State.Section
            && Sections.Of(draft.Context.Questionnaire).Length > 1
        )
            draft = draft
                .Saying(new Prompt.Section(section.LinkId))
                .With(draft.State with { Section = section.LinkId });
        draft = MoreInstance.Entered(draft, item.Path);
        IntakeState state = draft.State with
        {
            Waiting = new Pending(
                PendingKinds.Item,
                item.Path,
                ToldInPart.Is(draft, item.Path) ? ToldInPart.Mark : null
            ),
            Shown = draft.State.Shown.Add(item.Path),
        };
        return draft.With(state);
    }

    private static Draft Say(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        return waiting is { Kind: PendingKinds.Item, Path: { } path }
            ? draft.Saying(new Prompt.Ask(path, waiting.Tries))
            : draft.Saying(new Prompt.AskBack(waiting));
    }

    private static Draft Review(Draft draft)
    {
        if (!draft.Context.Settings.Sends)
            return Closing.Done(draft);
        bool isNew = draft.State.Phase != Phase.Review;
        Draft reviewing = draft.With(draft.State with { Phase = Phase.Review });
        if (isNew && HasConcern(reviewing) && !reviewing.State.ChecksMade.Contains(PendingKinds.Concern))
        {
            IntakeState asked = reviewing.State with
            {
                ChecksMade = reviewing.State.ChecksMade.Add(PendingKinds.Concern),
            };
            return Say(reviewing.With(asked).Await(new Pending(PendingKinds.Concern)));
        }
        return Say(reviewing.Saying(new Prompt.Review()).Await(new Pending(PendingKinds.Send)));
    }

    /// <summary>A concern other than an exclusive "none" is on record.</summary>
    private static bool HasConcern(Draft draft) =>
        draft.Context.Settings.ConcernItem is { } linkId
        && draft
            .State.Answers[new ItemPath(linkId)]
            .Any(answer => !draft.Context.Questionnaire.ByLinkId[linkId].IsExclusive(answer));
}
