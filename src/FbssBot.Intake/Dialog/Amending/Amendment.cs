using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Amending;

namespace FbssBot.Intake.Dialog.Amending;

/// <summary>One place with the answers that a correction puts there, and the patient's words.</summary>
internal readonly record struct Amended(ItemPath Path, ImmutableArray<AnswerValue> Values, string Words);

/// <summary>
/// A correction that says of what it is one: an operation that never was, something to take off a list, one side for the other, a
/// question named together with its new answer. What is changed is said back.
/// </summary>
internal static class Amendment
{
    /// <summary>The draft with the correction made and said back; null where the message makes none of this kind.</summary>
    public static Draft? Make(Draft draft)
    {
        if (InstanceAmendment.Make(draft) is { } without)
            return without;
        ImmutableArray<Amended> changes = NamedAnswers.In(draft);
        if (changes.IsEmpty)
            changes = TakenOff.In(draft);
        if (changes.IsEmpty)
            changes = Swapped(draft);
        return changes.IsEmpty ? null : Apply(draft, changes);
    }

    /// <summary>The question that a correction left without an answer; null where there is none.</summary>
    public static ItemPath? Emptied(Draft amended) =>
        amended
            .Said.OfType<Prompt.Updated>()
            .Select(updated => (ItemPath?)updated.Path)
            .FirstOrDefault(path =>
                amended.State.Answers[path!.Value].Length == 0 && !amended.State.Skipped.Contains(path.Value)
            );

    private static Draft Apply(Draft draft, ImmutableArray<Amended> changes)
    {
        Pending before = draft.State.Waiting;
        var priors = ImmutableArray.CreateBuilder<Prior>();
        foreach (Amended change in changes)
        {
            if (InstanceAmendment.Emptied(draft, change) is { } without)
                return without;
            if (change.Values.Length > 0 && AnswerRules.Refusal(draft, change.Path, change.Values) is { } refusal)
                return refusal(draft).Await(new Pending(PendingKinds.Item, change.Path));
            priors.Add(Recording.PriorOf(draft, change.Path));
            draft = Recording.Put(draft, change.Path, change.Values, change.Words);
            draft = draft.Saying(new Prompt.Updated(change.Path));
        }
        return Recording.Remember(draft, new Step(before, priors.ToImmutable())) with { Understood = true };
    }

    private static ImmutableArray<Amended> Swapped(Draft draft) =>
        [
            .. draft
                .Context.Reading.Amends.Swaps.GroupBy(swap => new ItemPath(swap.LinkId))
                .Where(item => item.All(swap => draft.State.Answers[item.Key].Contains(swap.Old)))
                .Select(item => new Amended(
                    item.Key,
                    [.. draft.State.Answers[item.Key].Select(answer => Instead(answer, item)).Distinct()],
                    draft.Context.Input.Text.Trim()
                )),
        ];

    private static AnswerValue Instead(AnswerValue answer, IEnumerable<Swap> swaps) =>
        swaps.FirstOrDefault(swap => swap.Old == answer)?.New ?? answer;
}
