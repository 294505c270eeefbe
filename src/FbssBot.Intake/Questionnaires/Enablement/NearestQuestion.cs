using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Finds which occurrence of a question a condition means (R4 enableWhen.question): the one above; else, within the smallest
/// enclosing instance that has the question, the nearest before; else the nearest after.
/// </summary>
internal sealed class NearestQuestion(IReadOnlyList<Slot> slots, ILookup<string, Slot> byLinkId)
{
    /// <summary>The candidates, nearest first; the first one that has an answer counts.</summary>
    public ImmutableArray<AnswerSource> To(Slot slot, string question)
    {
        Slot below = slot;
        for (int parent = slot.Parent; parent >= 0; parent = below.Parent)
        {
            // An item below an answer means that answer of the question above, not its siblings.
            if (slots[parent].Item.LinkId == question)
                return [new AnswerSource(parent, slots[parent].Item.Repeats ? below.ParentAnswer : -1)];
            Slot branch = below;
            ImmutableArray<AnswerSource> inside =
            [
                .. Nearest(
                    slot,
                    byLinkId[question].Where(candidate => IsBelow(candidate, parent, branch.ParentAnswer))
                ),
            ];
            if (!inside.IsEmpty)
                return inside;
            below = slots[parent];
        }
        return [.. Nearest(slot, byLinkId[question])];
    }

    private static IEnumerable<AnswerSource> Nearest(Slot slot, IEnumerable<Slot> candidates) =>
        candidates
            .OrderBy(candidate => candidate.Index > slot.Index)
            .ThenBy(candidate => Math.Abs(candidate.Index - slot.Index))
            .Select(candidate => new AnswerSource(candidate.Index, -1));

    private bool IsBelow(Slot slot, int ancestor, int answer)
    {
        for (Slot below = slot; below.Parent >= 0; below = slots[below.Parent])
            if (below.Parent == ancestor)
                return below.ParentAnswer == answer;
        return false;
    }
}
