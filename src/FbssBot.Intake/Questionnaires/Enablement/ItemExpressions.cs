using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>The compiled expressions of every item.</summary>
internal sealed class ItemExpressions
{
    private readonly FrozenDictionary<string, ScopedExpression> _enabling;
    private readonly FrozenDictionary<string, ScopedExpression> _calculating;
    private readonly ExpressionScope _scope;

    /// <summary>Compiles them all.</summary>
    public ItemExpressions(CompiledQuestionnaire questionnaire, ImmutableHashSet<string> launchContext)
    {
        _scope = new ExpressionScope(questionnaire, launchContext);
        _enabling = Compile(questionnaire, item => item.EnableWhenExpression);
        _calculating = Compile(questionnaire, item => item.CalculatedExpression);
        Limits = Compile(questionnaire, item => item.MinValueExpression, item => item.MaxValueExpression);
        Constraints = questionnaire
            .All.Where(item => !item.Constraints.IsEmpty)
            .ToFrozenDictionary(
                item => item.LinkId,
                item =>
                    item.Constraints.Select(constraint => _scope.Resolve(constraint.Expression, item)!)
                        .ToImmutableArray(),
                StringComparer.Ordinal
            );
    }

    /// <summary>The constraints of items that have any, in order.</summary>
    public FrozenDictionary<string, ImmutableArray<ScopedExpression>> Constraints { get; }

    /// <summary>The calculated lowest and highest values of items that have any.</summary>
    public FrozenDictionary<string, (ScopedExpression? Lowest, ScopedExpression? Highest)> Limits { get; }

    /// <summary>The enableWhenExpression; null where there is none.</summary>
    public ScopedExpression? Enabling(Item item) => _enabling.GetValueOrDefault(item.LinkId);

    /// <summary>The calculatedExpression; null where there is none.</summary>
    public ScopedExpression? Calculating(Item item) => _calculating.GetValueOrDefault(item.LinkId);

    private FrozenDictionary<string, ScopedExpression> Compile(
        CompiledQuestionnaire questionnaire,
        Func<Item, string?> text
    ) =>
        questionnaire
            .All.Where(item => text(item) is not null)
            .ToFrozenDictionary(
                item => item.LinkId,
                item => _scope.Resolve(text(item)!, item)!,
                StringComparer.Ordinal
            );

    private FrozenDictionary<string, (ScopedExpression? Lowest, ScopedExpression? Highest)> Compile(
        CompiledQuestionnaire questionnaire,
        Func<Item, string?> lowest,
        Func<Item, string?> highest
    ) =>
        questionnaire
            .All.Where(item => lowest(item) is not null || highest(item) is not null)
            .ToFrozenDictionary(
                item => item.LinkId,
                item => (Resolve(lowest(item), item), Resolve(highest(item), item)),
                StringComparer.Ordinal
            );

    private ScopedExpression? Resolve(string? text, Item item) => text is null ? null : _scope.Resolve(text, item);
}
