using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Assessment;

/// <summary>
/// Every fact of one assessment, computed when first asked for: answers with their enablement, derived values, and what earlier
/// stages found. Lives for one assessment and is not shared between threads.
/// </summary>
internal sealed class FactSheet : IFacts
{
    private readonly AssessmentModel _model;
    private readonly Dictionary<(string, int?), Fact> _facts = [];
    private OperationSet? _operations;

    public FactSheet(AssessmentModel model, AssessmentInput input)
    {
        _model = model;
        Input = input;
    }

    /// <summary>The input.</summary>
    public AssessmentInput Input { get; }

    /// <inheritdoc/>
    public OperationSet Operations => _operations ??= OperationOrder.Read(_model, this);

    /// <inheritdoc/>
    public Fact this[string id, int? operation]
    {
        get
        {
            (string, int?) key = (id, _model.IsPerOperation(id) ? operation : null);
            if (_facts.TryGetValue(key, out Fact? known))
                return known;
            // A condition may ask for itself only through a mistake that the pack's check reports; unknown is the safe answer.
            _facts[key] = Fact.Missing.Instance;
            return _facts[key] = Compute(id, key.Item2);
        }
    }

    /// <summary>Records the result of a stage.</summary>
    public void Set(string id, string value) => _facts[(id, null)] = new Fact.State(value);

    /// <summary>Whether the item applies: by its own condition and those of the groups around it.</summary>
    public Truth IsEnabled(Item item, int? operation)
    {
        Truth truth = Truth.True;
        for (Item? at = item; at is not null; at = at.Parent is null ? null : _model.Questionnaire.ByLinkId[at.Parent])
            truth = Kleene.And(truth, Own(at, operation));
        return truth;
    }

    /// <summary>Answers that rest on <paramref name="id"/>: its own, or those a derived value was computed from.</summary>
    public IEnumerable<ItemPath> Sources(string id, int? operation)
    {
        if (_model.Derived.TryGetValue(id, out DerivedValue? derived))
            return _model.SourcesOf(derived).SelectMany(source => SourcesOfPart(derived, source, operation));
        ItemPath path = Path(id, operation);
        return Input.Answers.Values.ContainsKey(path) ? [path] : [];
    }

    /// <summary>The answers that made a condition true or false; none where it is unknown.</summary>
    public ImmutableArray<ItemPath> BasisOf(Condition condition) =>
        [.. ConditionBasis.Of(condition, this).SelectMany(atom => Sources(atom.Id, atom.Operation)).Distinct()];

    /// <summary>The place of an item's answers.</summary>
    public ItemPath Path(string linkId, int? operation) =>
        _model.IsPerOperation(linkId) && operation is { } instance
            ? new ItemPath(linkId, instance.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : new ItemPath(linkId);

    private IEnumerable<ItemPath> SourcesOfPart(DerivedValue derived, string source, int? operation) =>
        derived.Per is null && _model.IsPerOperation(source)
            ? Operations.Entered.SelectMany(instance => Sources(source, instance))
            : Sources(source, operation);

    private Fact Compute(string id, int? operation)
    {
        if (_model.Derived.TryGetValue(id, out DerivedValue? derived))
            return DerivedFacts.Compute(derived, _model, this, operation);
        return _model.Questionnaire.ByLinkId.TryGetValue(id, out Item? item)
            ? OfAnswers(item, Path(id, operation), IsEnabled(item, operation))
            : Fact.Missing.Instance;
    }

    private Fact OfAnswers(Item item, ItemPath path, Truth enabled)
    {
        if (enabled == Truth.False)
            return Fact.Disabled.Instance;
        ImmutableArray<AnswerValue> answers = Input.Answers[path];
        if (answers.IsEmpty)
            return Fact.Missing.Instance;
        return item.Type switch
        {
            ItemType.Choice or ItemType.OpenChoice => Codes(item, answers, path),
            ItemType.Integer or ItemType.Decimal or ItemType.Quantity => Number(item, answers[0]),
            ItemType.Boolean when answers[0] is AnswerValue.Boolean flag => new Fact.Flag(flag.Value),
            _ => Fact.Present.Instance,
        };
    }

    private Fact.Codes Codes(Item item, ImmutableArray<AnswerValue> answers, ItemPath path)
    {
        // Facts live for one assessment: a plain set is several times cheaper to build than a frozen one.
        HashSet<string> chosen = new(answers.Length, StringComparer.Ordinal);
        foreach (AnswerValue answer in answers)
            chosen.Add(answer.Plain);
        bool evasive = item.Options.Any(option => option.Unknown && chosen.Contains(option.Id));
        return new Fact.Codes(chosen, evasive, !(item.Repeats && Input.Partial.Contains(path)));
    }

    private static Fact Number(Item item, AnswerValue answer) =>
        TimeUnits.In(item, answer) is { } number ? new Fact.Range(number, number) : Fact.Missing.Instance;

    private Truth Own(Item item, int? operation)
    {
        if (item.EnableWhen.IsEmpty)
            return Truth.True;
        IEnumerable<Truth> parts = item.EnableWhen.Select(part => Enables(part, operation));
        return item.EnableAny ? parts.Max() : parts.Min();
    }

    private Truth Enables(EnableWhen part, int? operation)
    {
        Fact fact = this[part.Question, operation];
        return part.Operator switch
        {
            EnableOperator.Exists => Kleene.Of(fact.Exists == (part.Answer is AnswerValue.Boolean { Value: true })),
            EnableOperator.NotEqual => Kleene.Not(fact.Compare("=", Answer(part))),
            EnableOperator.Equal => fact.Compare("=", Answer(part)),
            EnableOperator.Greater => fact.Compare(">", Answer(part)),
            EnableOperator.Less => fact.Compare("<", Answer(part)),
            EnableOperator.GreaterOrEqual => fact.Compare(">=", Answer(part)),
            _ => fact.Compare("<=", Answer(part)),
        };
    }

    private static object Answer(EnableWhen part) =>
        part.Answer switch
        {
            AnswerValue.Boolean flag => flag.Value,
            { Number: { } number } => number,
            AnswerValue other => other.Plain,
        };
}
