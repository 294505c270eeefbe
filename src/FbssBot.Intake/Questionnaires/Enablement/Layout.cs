using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>An expression of one slot.</summary>
/// <param name="Expression">What to run.</param>
/// <param name="Slot">For which slot.</param>
/// <param name="Calculates">Whether it gives the answers of the slot; else whether the slot is enabled.</param>
/// <param name="Inputs">The slots whose answers can change the result.</param>
internal sealed record PlacedExpression(
    ScopedExpression Expression,
    int Slot,
    bool Calculates,
    ImmutableArray<int> Inputs
);

/// <summary>
/// Every place of a response for one number of instances and answers: what a questionnaire is when repetitions are spelled out.
/// Immutable; made once per shape and shared.
/// </summary>
internal sealed class Layout
{
    /// <summary>Resolves the conditions of <paramref name="slots"/>, which are in document order.</summary>
    public Layout(List<Slot> slots, ItemExpressions expressions, string shape)
    {
        Shape = shape;
        ILookup<string, Slot> byLinkId = slots.ToLookup(slot => slot.Item.LinkId, StringComparer.Ordinal);
        var nearest = new NearestQuestion(slots, byLinkId);
        var placed = ImmutableArray.CreateBuilder<PlacedExpression>();
        var resolved = ImmutableArray.CreateBuilder<Slot>(slots.Count);
        foreach (Slot slot in slots)
            resolved.Add(
                slot with
                {
                    Conditions = [.. slot.Item.EnableWhen.Select(condition => nearest.To(slot, condition.Question))],
                    EnableExpression = Place(slot, expressions.Enabling(slot.Item), calculates: false),
                    CalculatedExpression = Place(slot, expressions.Calculating(slot.Item), calculates: true),
                }
            );
        Slots = resolved.MoveToImmutable();
        Expressions = placed.ToImmutable();
        LooksAhead = Slots.Any(slot => slot.Conditions.Any(sources => sources.Any(source => source.Slot > slot.Index)));

        int Place(Slot slot, ScopedExpression? expression, bool calculates)
        {
            if (expression is null)
                return -1;
            IEnumerable<int> inputs = slots
                .Where(input => input.Item.IsQuestion)
                .Where(input =>
                    expression.Dependencies.Everything || expression.Dependencies.Items.Contains(input.Item.Order)
                )
                .Select(input => input.Index);
            placed.Add(new PlacedExpression(expression, slot.Index, calculates, [.. inputs]));
            return placed.Count - 1;
        }
    }

    /// <summary>The numbers of instances and answers that led to this layout.</summary>
    public string Shape { get; }

    /// <summary>All slots in document order.</summary>
    public ImmutableArray<Slot> Slots { get; }

    /// <summary>All expressions that decide or calculate.</summary>
    public ImmutableArray<PlacedExpression> Expressions { get; }

    /// <summary>Whether a condition refers to a later question, so that one pass may not settle everything.</summary>
    public bool LooksAhead { get; }
}
