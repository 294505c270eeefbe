using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Where a condition finds its answers. <paramref name="Answer"/> is -1 for all answers of the slot.</summary>
internal readonly record struct AnswerSource(int Slot, int Answer);

/// <summary>One place of a response in which an item stands: an item outside of repetitions has one, others one per repetition.</summary>
internal sealed record Slot
{
    /// <summary>Position in the layout: document order, instances one after the other.</summary>
    public required int Index { get; init; }

    /// <summary>What stands there.</summary>
    public required ItemInstance Instance { get; init; }

    /// <summary>Slot of the item above; -1 at the top.</summary>
    public required int Parent { get; init; }

    /// <summary>Which answer of the question above this slot belongs to; -1 below groups.</summary>
    public required int ParentAnswer { get; init; }

    /// <summary>How many instances the repeating group has; 1 for other items.</summary>
    public int Instances { get; init; } = 1;

    /// <summary>Whether the instances of a repeating group were begun by the patient.</summary>
    public bool IsBegun { get; init; }

    /// <summary>For each condition of the item where its answers stand, nearest first.</summary>
    public ImmutableArray<ImmutableArray<AnswerSource>> Conditions { get; init; } = [];

    /// <summary>Index of the enableWhenExpression in the layout; -1 where there is none.</summary>
    public int EnableExpression { get; init; } = -1;

    /// <summary>Index of the calculatedExpression in the layout; -1 where there is none.</summary>
    public int CalculatedExpression { get; init; } = -1;

    /// <summary>The item.</summary>
    public Item Item => Instance.Item;

    /// <summary>Its path.</summary>
    public ItemPath Path => Instance.Path;
}
