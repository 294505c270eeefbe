using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FbssBot.Intake.Questionnaires;

/// <summary>The answers that count, made from those given with as few changes as possible.</summary>
internal static class EffectiveAnswers
{
    /// <summary>Those of enabled items, with initial and calculated values. <paramref name="known"/>: how many given ones have a place.</summary>
    public static Answers Of(Answers answers, Layout layout, EvaluationRun run, int known, Evaluation? previous) =>
        new()
        {
            Values =
                previous?.Trace is { } trace && trace.Layout == layout
                    ? Changed(previous.Effective.Values, trace, layout, run)
                    : Counting(
                        known == answers.Values.Count ? answers.Values : OnlyPlaced(answers.Values, layout),
                        layout,
                        run
                    ),
            Instances = Instances(answers.Instances, layout, run),
        };

    private static ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>> Changed(
        ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>> values,
        EvaluationTrace trace,
        Layout layout,
        EvaluationRun run
    )
    {
        foreach (Slot slot in layout.Slots)
            if (!AreSame(trace.Effective[slot.Index], run.Effective[slot.Index]))
                values = Set(values, slot.Path, run.Effective[slot.Index]);
        return values;
    }

    private static ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>> Counting(
        ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>> values,
        Layout layout,
        EvaluationRun run
    )
    {
        foreach (Slot slot in layout.Slots)
            if (slot.Item.IsQuestion)
            {
                _ = values.TryGetValue(slot.Path, out ImmutableArray<AnswerValue> given);
                if (!AreSame(given, run.Effective[slot.Index]))
                    values = Set(values, slot.Path, run.Effective[slot.Index]);
            }
        return values;
    }

    private static ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>> Set(
        ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>> values,
        ItemPath path,
        ImmutableArray<AnswerValue> effective
    ) => effective.IsDefaultOrEmpty ? values.Remove(path) : values.SetItem(path, effective);

    private static bool AreSame(ImmutableArray<AnswerValue> left, ImmutableArray<AnswerValue> right) =>
        (left.IsDefaultOrEmpty && right.IsDefaultOrEmpty)
        || ImmutableCollectionsMarshal.AsArray(left) == ImmutableCollectionsMarshal.AsArray(right);

    private static ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>> OnlyPlaced(
        ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>> values,
        Layout layout
    )
    {
        var places = layout.Slots.Where(slot => slot.Item.IsQuestion).Select(slot => slot.Path).ToHashSet();
        return values.RemoveRange(values.Keys.Where(path => !places.Contains(path)));
    }

    // Instances of a disabled group do not count either.
    private static ImmutableDictionary<ItemPath, int> Instances(
        ImmutableDictionary<ItemPath, int> instances,
        Layout layout,
        EvaluationRun run
    )
    {
        if (instances.IsEmpty)
            return instances;
        var enabled = new HashSet<ItemPath>();
        foreach (Slot slot in layout.Slots)
            if (slot.Item.IsRepeatingGroup && run.Enabled[slot.Index] && run.IsStorable(slot.Index))
                enabled.Add(GroupPath(slot.Path));
        return instances.RemoveRange(instances.Keys.Where(path => !enabled.Contains(path)));
    }

    private static ItemPath GroupPath(ItemPath instance)
    {
        int dot = instance.Occurrence.LastIndexOf('.');
        return instance with { Occurrence = dot < 0 ? "" : instance.Occurrence[..dot] };
    }
}
