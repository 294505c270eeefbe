using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Remembers what expressions give while nothing that they depend on is answered: always the same, and the state of most scores
/// during most of a conversation.
/// </summary>
internal sealed class UnansweredResults
{
    private readonly ConcurrentDictionary<(ScopedExpression, bool), ExpressionResult> _results = new();

    /// <summary>Whether the expression depends on nothing but questions that have no answer now.</summary>
    public static bool Applies(PlacedExpression placed, Layout layout, ImmutableArray<AnswerValue>[] effective)
    {
        Dependencies dependencies = placed.Expression.Dependencies;
        if (dependencies.Everything || dependencies.Today || dependencies.Now)
            return false;
        foreach (Slot slot in layout.Slots)
            if (!effective[slot.Index].IsDefaultOrEmpty && dependencies.Items.Contains(slot.Item.Order))
                return false;
        return true;
    }

    /// <summary>The result; null where it is not known yet.</summary>
    public ExpressionResult? Find(PlacedExpression placed) =>
        _results.GetValueOrDefault((placed.Expression, placed.Calculates));

    /// <summary>Remembers it.</summary>
    public void Keep(PlacedExpression placed, ExpressionResult result) =>
        _results[(placed.Expression, placed.Calculates)] = result;
}
