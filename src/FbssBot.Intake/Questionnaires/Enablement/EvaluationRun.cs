using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Evaluates one set of answers to a fixed point: conditions in document order, then the expressions whose inputs changed, until
/// nothing changes. Each slot's change has a tick; an expression runs again only when one of its inputs has a later tick.
/// </summary>
internal sealed class EvaluationRun
{
    private readonly Layout _layout;
    private readonly ImmutableArray<AnswerValue>[] _given;
    private readonly bool[] _storable;
    private readonly int[] _changedAt;
    private readonly int[] _ranAt;
    private int _tick;

    /// <summary>Begins where <paramref name="previous"/> ended, or anew when it has another layout.</summary>
    public EvaluationRun(
        Layout layout,
        ImmutableArray<AnswerValue>[] given,
        EvaluationTrace? previous,
        DateTimeOffset now
    )
    {
        _layout = layout;
        _given = given;
        _storable = new bool[layout.Slots.Length];
        _changedAt = new int[layout.Slots.Length];
        _ranAt = new int[layout.Expressions.Length];
        EvaluationTrace? start = previous?.Layout == layout ? previous : null;
        Enabled = start is null ? new bool[layout.Slots.Length] : [.. start.Enabled];
        Effective = start is null ? new ImmutableArray<AnswerValue>[layout.Slots.Length] : [.. start.Effective];
        Results = start is null ? new ExpressionResult?[layout.Expressions.Length] : [.. start.Results];
        for (int index = 0; index < Results.Length; index++)
            if (
                Results[index] is null
                || IsOutdated(layout.Expressions[index].Expression.Dependencies, start!.Now, now)
            )
                _ranAt[index] = NeverRan;
    }

    private const int NeverRan = -1;

    /// <summary>Whether each slot is enabled.</summary>
    public bool[] Enabled { get; }

    /// <summary>What counts at each slot; default or empty for nothing.</summary>
    public ImmutableArray<AnswerValue>[] Effective { get; }

    /// <summary>The results of the expressions.</summary>
    public ExpressionResult?[] Results { get; }

    /// <summary>Settles everything. <paramref name="evaluate"/> runs the listed expressions over the present state.</summary>
    public void Settle(Action<List<int>, EvaluationRun> evaluate)
    {
        SettleConditions();
        // A form without circles settles in as many rounds as its longest chain; one with a hidden circle must end all the same.
        for (int round = 0; round <= _layout.Slots.Length; round++)
        {
            List<int> due = Due();
            if (due.Count == 0)
                return;
            foreach (int index in due)
                _ranAt[index] = _tick;
            evaluate(due, this);
            SettleConditions();
        }
    }

    /// <summary>The end state. A result that is not up to date (its item is disabled) is left out.</summary>
    public EvaluationTrace Trace(DateTimeOffset now)
    {
        var results = new ExpressionResult?[Results.Length];
        for (int index = 0; index < results.Length; index++)
            results[index] = IsDue(index) ? null : Results[index];
        return new EvaluationTrace(_layout, Enabled, Effective, results, now);
    }

    /// <summary>Whether an answer at this slot can be stored: the question above, if any, has an answer.</summary>
    public bool IsStorable(int slot) => _storable[slot];

    private static bool IsOutdated(Dependencies dependencies, DateTimeOffset then, DateTimeOffset now) =>
        (dependencies.Now && then != now) || (dependencies.Today && then.Date != now.Date);

    private void SettleConditions()
    {
        int rounds = _layout.LooksAhead ? _layout.Slots.Length + 1 : 1;
        while (rounds-- > 0 && Pass()) { }
    }

    private bool Pass()
    {
        bool changed = false;
        foreach (Slot slot in _layout.Slots)
        {
            int index = slot.Index;
            bool isEnabled = slot.Parent < 0 || Enabled[slot.Parent];
            _storable[index] =
                slot.Parent < 0
                || (_storable[slot.Parent] && (slot.ParentAnswer < 0 || Count(slot.Parent) > slot.ParentAnswer));
            isEnabled = isEnabled && (slot.EnableExpression >= 0 ? Holds(slot.EnableExpression) : ConditionsHold(slot));
            Enabled[index] = isEnabled;

            ImmutableArray<AnswerValue> value =
                !isEnabled || !_storable[index] ? []
                : slot.CalculatedExpression >= 0 ? Results[slot.CalculatedExpression]?.Values ?? []
                : _given[index];
            if (AreSame(value, Effective[index]))
                continue;
            Effective[index] = value;
            _changedAt[index] = ++_tick;
            changed = true;
        }
        return changed;
    }

    private bool Holds(int expression) => Results[expression] is { IsTrue: true };

    private bool ConditionsHold(Slot slot)
    {
        ImmutableArray<EnableWhen> conditions = slot.Item.EnableWhen;
        if (conditions.IsEmpty)
            return true;
        for (int index = 0; index < conditions.Length; index++)
            if (Holds(conditions[index], slot.Conditions[index]) == slot.Item.EnableAny)
                return slot.Item.EnableAny;
        return !slot.Item.EnableAny;
    }

    private bool Holds(EnableWhen condition, ImmutableArray<AnswerSource> sources)
    {
        foreach (AnswerSource source in sources)
        {
            ReadOnlySpan<AnswerValue> answers = Effective[source.Slot].IsDefault ? [] : Effective[source.Slot].AsSpan();
            if (source.Answer >= 0)
                answers = source.Answer < answers.Length ? answers.Slice(source.Answer, 1) : [];
            if (!answers.IsEmpty)
                return ConditionOperators.Holds(condition, answers);
        }
        return ConditionOperators.Holds(condition, []);
    }

    private List<int> Due()
    {
        var due = new List<int>();
        for (int index = 0; index < Results.Length; index++)
        {
            PlacedExpression placed = _layout.Expressions[index];
            int parent = _layout.Slots[placed.Slot].Parent;
            bool isWanted = placed.Calculates
                ? Enabled[placed.Slot] && _storable[placed.Slot]
                : parent < 0 || Enabled[parent];
            if (isWanted && IsDue(index))
                due.Add(index);
        }
        return due;
    }

    private bool IsDue(int index)
    {
        if (_ranAt[index] == NeverRan)
            return true;
        if (_ranAt[index] == _tick)
            return false;
        foreach (int input in _layout.Expressions[index].Inputs)
            if (_changedAt[input] > _ranAt[index])
                return true;
        return false;
    }

    private int Count(int slot) => Effective[slot].IsDefault ? 0 : Effective[slot].Length;

    private static bool AreSame(ImmutableArray<AnswerValue> left, ImmutableArray<AnswerValue> right)
    {
        if (left.IsDefaultOrEmpty || right.IsDefaultOrEmpty)
            return left.IsDefaultOrEmpty && right.IsDefaultOrEmpty;
        return ImmutableCollectionsMarshal.AsArray(left) == ImmutableCollectionsMarshal.AsArray(right)
            || left.AsSpan().SequenceEqual(right.AsSpan());
    }
}
