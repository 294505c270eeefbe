using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Remembers what expressions gave for the same inputs, in whatever conversation: running FHIRPath costs more than all the rest
/// of an evaluation, and scores have few inputs with few values. Only closed answers and numbers are remembered, never a
/// patient's words, dates or names.
/// </summary>
internal sealed class KnownResults
{
    private const int Most = 4096;

    private readonly ConcurrentDictionary<Inputs, ExpressionResult> _results = new();

    /// <summary>What an expression at one place was given.</summary>
    internal sealed class Inputs(PlacedExpression placed, List<AnswerValue?> values) : IEquatable<Inputs>
    {
        private readonly PlacedExpression _placed = placed;
        private readonly List<AnswerValue?> _values = values;
        private readonly int _hash = values.Aggregate(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(placed),
            HashCode.Combine
        );

        /// <inheritdoc/>
        public bool Equals(Inputs? other) =>
            other is not null && ReferenceEquals(_placed, other._placed) && _values.SequenceEqual(other._values);

        /// <inheritdoc/>
        public override bool Equals(object? obj) => Equals(obj as Inputs);

        /// <inheritdoc/>
        public override int GetHashCode() => _hash;
    }

    /// <summary>The inputs of an expression; null where they cannot be told or must not be kept.</summary>
    public static Inputs? Of(PlacedExpression placed, ImmutableArray<AnswerValue>[] effective)
    {
        Dependencies dependencies = placed.Expression.Dependencies;
        if (dependencies.Everything || dependencies.Today || dependencies.Now)
            return null;
        var values = new List<AnswerValue?>();
        foreach (int slot in placed.Inputs)
        {
            // Nothing parts the answers of one slot from those of the next.
            values.Add(null);
            if (effective[slot].IsDefaultOrEmpty)
                continue;
            foreach (AnswerValue value in effective[slot])
            {
                if (
                    value
                    is not (AnswerValue.Boolean or AnswerValue.Integer or AnswerValue.Decimal or AnswerValue.Coding)
                )
                    return null;
                values.Add(value);
            }
        }
        return new Inputs(placed, values);
    }

    /// <summary>The result; null where it is not known.</summary>
    public ExpressionResult? Find(Inputs inputs) => _results.GetValueOrDefault(inputs);

    /// <summary>Remembers it; forgets all when there are too many.</summary>
    public void Keep(Inputs inputs, ExpressionResult result)
    {
        if (_results.Count >= Most)
            _results.Clear();
        _results[inputs] = result;
    }
}
