using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Finds what an evaluated state still lacks: required answers, and repetitions below minOccurs.</summary>
internal sealed class MissingAnswers
{
    private readonly ImmutableArray<ItemPath>.Builder _missing = ImmutableArray.CreateBuilder<ItemPath>();
    private readonly ImmutableArray<ItemPath>.Builder _ifAdded = ImmutableArray.CreateBuilder<ItemPath>();
    private readonly ImmutableArray<ItemPath>.Builder _tooFew = ImmutableArray.CreateBuilder<ItemPath>();

    /// <summary>Looks at every slot.</summary>
    public MissingAnswers(Layout layout, EvaluationRun run)
    {
        bool[] answered = Answered(layout, run);
        bool[] dormant = new bool[layout.Slots.Length];
        foreach (Slot slot in layout.Slots)
        {
            if (!run.Enabled[slot.Index] || !run.IsStorable(slot.Index))
                continue;
            dormant[slot.Index] = (slot.Parent >= 0 && dormant[slot.Parent]) || IsDormant(slot, answered[slot.Index]);
            if (
                slot.Item is { Required: true, Hidden: false, ReadOnly: false, CalculatedExpression: null }
                && Lacks(slot, layout, answered)
            )
                (dormant[slot.Index] ? _ifAdded : _missing).Add(slot.Path);
            if (HasTooFew(slot, run))
                _tooFew.Add(slot.Path);
        }
    }

    /// <summary>See <see cref="Evaluation.Missing"/>.</summary>
    public ImmutableArray<ItemPath> Missing => _missing.ToImmutable();

    /// <summary>See <see cref="Evaluation.MissingIfAdded"/>.</summary>
    public ImmutableArray<ItemPath> IfAdded => _ifAdded.ToImmutable();

    /// <summary>See <see cref="Evaluation.TooFew"/>.</summary>
    public ImmutableArray<ItemPath> TooFew => _tooFew.ToImmutable();

    // An optional repeating group that nobody began: what it requires is required of each instance, and there is none.
    private static bool IsDormant(Slot slot, bool isAnswered) =>
        slot.Item is { IsRepeatingGroup: true, Required: false } && !slot.IsBegun && !isAnswered;

    // A required repeating group needs one answered instance, not an answer in each.
    private static bool Lacks(Slot slot, Layout layout, bool[] answered)
    {
        if (!slot.Item.IsRepeatingGroup)
            return !answered[slot.Index];
        bool isFirst = slot.Index == 0 || !IsInstanceOfSame(layout.Slots[slot.Index], Before(slot, layout));
        if (!isFirst)
            return false;
        for (int index = slot.Index; index < layout.Slots.Length; index++)
            if (answered[index] && IsInstanceOfSame(slot, layout.Slots[index]))
                return false;
        return true;
    }

    private static Slot? Before(Slot slot, Layout layout)
    {
        for (int index = slot.Index - 1; index >= 0; index--)
            if (layout.Slots[index].Parent == slot.Parent)
                return layout.Slots[index];
        return null;
    }

    private static bool IsInstanceOfSame(Slot slot, Slot? other) =>
        other is not null
        && ReferenceEquals(slot.Item, other.Item)
        && slot.Parent == other.Parent
        && slot.ParentAnswer == other.ParentAnswer;

    private static bool HasTooFew(Slot slot, EvaluationRun run)
    {
        if (slot.Item is not { MinOccurs: { } least, Hidden: false, ReadOnly: false, CalculatedExpression: null })
            return false;
        if (slot.Item.IsQuestion)
            return run.Effective[slot.Index] is { IsDefaultOrEmpty: false } values && values.Length < least;
        return slot.IsBegun && slot.Instances < least && slot.Path.Occurrence.Split('.')[^1] == $"{slot.Instances - 1}";
    }

    private static bool[] Answered(Layout layout, EvaluationRun run)
    {
        bool[] answered = new bool[layout.Slots.Length];
        for (int index = layout.Slots.Length - 1; index >= 0; index--)
        {
            answered[index] |= !run.Effective[index].IsDefaultOrEmpty;
            if (answered[index] && layout.Slots[index].Parent is >= 0 and int parent)
                answered[parent] = true;
        }
        return answered;
    }
}
