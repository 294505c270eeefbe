using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Runs one compiled questionnaire: what is enabled, what counts, what is calculated, what is missing. A pure function of its
/// arguments; safe for any number of threads.
/// </summary>
public sealed class QuestionnaireEngine
{
    private const int KnownLayouts = 256;

    private readonly Questionnaire _source;
    private readonly FrozenDictionary<string, Questionnaire.ItemComponent> _sourceItems;
    private readonly ItemExpressions _expressions;
    private readonly ImmutableArray<Item> _repeating;
    private readonly ConcurrentDictionary<string, Layout> _layouts = new(StringComparer.Ordinal);
    private readonly KnownResults _known = new();

    /// <summary>Prepares the expressions; takes some tens of milliseconds, so make one engine per questionnaire and keep it.</summary>
    public QuestionnaireEngine(CompiledQuestionnaire questionnaire)
    {
        Questionnaire = questionnaire;
        _source = QuestionnaireJson.Parse(questionnaire.Json, "", [], [])!;
        _sourceItems = SourceItems.All(_source.Item).ToFrozenDictionary(item => item.LinkId!, StringComparer.Ordinal);
        _expressions = new ItemExpressions(questionnaire, ExpressionCheck.LaunchContext(_source));
        _repeating = [.. questionnaire.Items.Where(HoldsRepetition)];
    }

    /// <summary>The questionnaire that it runs.</summary>
    public CompiledQuestionnaire Questionnaire { get; }

    /// <summary>What <paramref name="answers"/> mean.</summary>
    /// <param name="answers">Every answer given, also those of items that are disabled now.</param>
    /// <param name="now">The time, for expressions that ask for it.</param>
    /// <param name="previous">
    /// An evaluation of the same engine for earlier answers: expressions whose inputs are the same are not run again. The result
    /// is the same without it.
    /// </param>
    public Evaluation Evaluate(Answers answers, DateTimeOffset now, Evaluation? previous = null)
    {
        Layout layout = LayoutFor(answers, previous);
        var given = new ImmutableArray<AnswerValue>[layout.Slots.Length];
        int known = Read(answers, layout, given);
        EvaluationTrace? trace = previous?.Trace;
        var run = new EvaluationRun(layout, given, trace, now);
        run.Settle((due, state) => Run(layout, due, state, now));
        return Result(answers, layout, run, known, now, previous);
    }

    /// <summary>Runs expressions over an evaluated state, for checks of answers.</summary>
    internal ExpressionRun Over(EvaluationTrace trace, ImmutableArray<AnswerValue>[] effective, DateTimeOffset now) =>
        new(_source, _sourceItems, trace.Layout, effective, now);

    /// <summary>The constraints and calculated limits.</summary>
    internal ItemExpressions Expressions => _expressions;

    private Layout LayoutFor(Answers answers, Evaluation? previous)
    {
        var builder = new LayoutBuilder(Questionnaire, answers);
        string shape = _repeating.IsEmpty ? "" : builder.Shape(_repeating);
        if (previous?.Trace?.Layout is { } same && same.Shape == shape)
            return same;
        if (_layouts.TryGetValue(shape, out Layout? layout))
            return layout;
        layout = new Layout(builder.Build(), _expressions, shape);
        return _layouts.Count < KnownLayouts ? _layouts.GetOrAdd(shape, layout) : layout;
    }

    // The answers by slot; returns how many of the answers have a place.
    private static int Read(Answers answers, Layout layout, ImmutableArray<AnswerValue>[] given)
    {
        int known = 0;
        foreach (Slot slot in layout.Slots)
        {
            if (!slot.Item.IsQuestion)
                continue;
            if (answers.Values.TryGetValue(slot.Path, out ImmutableArray<AnswerValue> values))
            {
                known++;
                given[slot.Index] = values;
            }
            else if (!slot.Item.Initial.IsEmpty && !answers.Cleared.Contains(slot.Path))
                given[slot.Index] = slot.Item.Initial;
        }
        return known;
    }

    private void Run(Layout layout, List<int> due, EvaluationRun state, DateTimeOffset now)
    {
        ExpressionRun? expressions = null;
        foreach (int index in due)
        {
            PlacedExpression placed = layout.Expressions[index];
            KnownResults.Inputs? inputs = KnownResults.Of(placed, state.Effective);
            if (inputs is not null && _known.Find(inputs) is { } known)
            {
                state.Results[index] = known;
                continue;
            }
            expressions ??= new ExpressionRun(_source, _sourceItems, layout, state.Effective, now);
            ExpressionResult result = ResultReader.Run(expressions, placed, layout.Slots[placed.Slot].Item);
            state.Results[index] = result;
            if (inputs is not null)
                _known.Keep(inputs, result);
        }
    }

    private static Evaluation Result(
        Answers answers,
        Layout layout,
        EvaluationRun run,
        int known,
        DateTimeOffset now,
        Evaluation? previous
    )
    {
        var calculated = ImmutableDictionary<ItemPath, ImmutableArray<AnswerValue>>.Empty;
        foreach (PlacedExpression placed in layout.Expressions)
            if (placed.Calculates && run.Effective[placed.Slot] is { IsDefaultOrEmpty: false } values)
                calculated = calculated.SetItem(layout.Slots[placed.Slot].Path, values);

        var missing = new MissingAnswers(layout, run);
        return new Evaluation
        {
            Enabled = Enabled(layout, run, previous),
            Effective = EffectiveAnswers.Of(answers, layout, run, known, previous),
            Calculated = calculated,
            Missing = missing.Missing,
            MissingIfAdded = missing.IfAdded,
            TooFew = missing.TooFew,
            Failures = Failures(layout, run),
            Trace = run.Trace(now),
        };
    }

    private static ImmutableArray<ItemInstance> Enabled(Layout layout, EvaluationRun run, Evaluation? previous)
    {
        if (previous?.Trace is { } trace && trace.Layout == layout && run.Enabled.AsSpan().SequenceEqual(trace.Enabled))
            return previous.Enabled;
        var enabled = ImmutableArray.CreateBuilder<ItemInstance>(layout.Slots.Length);
        foreach (Slot slot in layout.Slots)
            if (run.Enabled[slot.Index])
                enabled.Add(slot.Instance);
        return enabled.ToImmutable();
    }

    private static ImmutableArray<string> Failures(Layout layout, EvaluationRun run)
    {
        ImmutableArray<string> failures = [];
        for (int index = 0; index < run.Results.Length; index++)
            if (run.Results[index]?.Failure is { } failure)
                failures = failures.Add($"{layout.Slots[layout.Expressions[index].Slot].Item.LinkId}: {failure}");
        return failures;
    }

    private static bool HoldsRepetition(Item item) =>
        item.IsRepeatingGroup
        || (item.IsQuestion && item.Repeats && !item.Children.IsEmpty)
        || item.Children.Any(HoldsRepetition);
}
