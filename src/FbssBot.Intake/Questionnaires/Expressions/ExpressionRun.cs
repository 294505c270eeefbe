using System.Collections.Immutable;
using System.Globalization;
using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;
using R4 = Hl7.Fhir.Model.QuestionnaireResponse;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Runs expressions over one state of the answers. Not for use by several threads.</summary>
internal sealed class ExpressionRun
{
    private readonly Questionnaire _questionnaire;
    private readonly IReadOnlyDictionary<string, Questionnaire.ItemComponent> _sources;
    private readonly Layout _layout;
    private readonly ResponseTree _tree;
    private readonly PocoNode _root;
    private readonly Dictionary<(int Slot, string Name, string Text), List<PocoNode>> _variables = [];
    private readonly DateTimeOffset _now;

    /// <summary>Builds the response that the expressions will see.</summary>
    public ExpressionRun(
        Questionnaire questionnaire,
        IReadOnlyDictionary<string, Questionnaire.ItemComponent> sources,
        Layout layout,
        ImmutableArray<AnswerValue>[] effective,
        DateTimeOffset now
    )
    {
        _questionnaire = questionnaire;
        _sources = sources;
        _layout = layout;
        _now = now;
        var response = new R4 { Status = R4.QuestionnaireResponseStatus.InProgress, Questionnaire = questionnaire.Url };
        _tree = ResponseTree.Fill(response, layout, effective, Scored, static _ => null);
        _root = response.ToPocoNode();
    }

    /// <summary>The result; throws what the SDK throws when the expression fails.</summary>
    public List<PocoNode> Run(ScopedExpression expression, int slot)
    {
        var environment = new Dictionary<string, IEnumerable<PocoNode>>(StringComparer.Ordinal)
        {
            ["questionnaire"] = [_questionnaire.ToPocoNode()],
            [FhirPathRewriter.Today] =
            [
                PocoNode.ForPrimitive(new Date(_now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
            ],
            [FhirPathRewriter.Now] = [PocoNode.ForPrimitive(new FhirDateTime(_now))],
            [FhirPathRewriter.TimeOfDay] =
            [
                PocoNode.ForPrimitive(new Time(_now.ToString("HH:mm:ss", CultureInfo.InvariantCulture))),
            ],
        };
        foreach (VariableStep variable in expression.Variables)
        {
            int owner = variable.Owner is null ? -1 : SlotOf(variable.Owner, slot);
            environment[variable.Name] = Variable(variable, owner, environment);
        }
        return Run(expression.Program, expression.Context is null ? -1 : slot, environment);
    }

    private List<PocoNode> Variable(
        VariableStep variable,
        int owner,
        Dictionary<string, IEnumerable<PocoNode>> environment
    )
    {
        var key = (owner, variable.Name, variable.Program.Text);
        if (!_variables.TryGetValue(key, out List<PocoNode>? value))
            _variables[key] = value = Run(variable.Program, owner, environment);
        return value;
    }

    private List<PocoNode> Run(FhirPathProgram program, int slot, Dictionary<string, IEnumerable<PocoNode>> environment)
    {
        PocoNode focus = slot < 0 ? _root : Node(slot);
        var variables = new Dictionary<string, IEnumerable<PocoNode>>(environment, StringComparer.Ordinal);
        if (slot >= 0)
            variables["qitem"] = [_sources[_layout.Slots[slot].Item.LinkId].ToPocoNode()];
        var context = new FhirEvaluationContext
        {
            Resource = _root,
            RootResource = _root,
            Environment = variables,
        };
        return [.. program.Run([focus], context)];
    }

    // An item without an answer is not in the response; an expression on it still has a focus (SDC).
    private PocoNode Node(int slot) =>
        (_tree.At(slot) ?? new R4.ItemComponent { LinkId = _layout.Slots[slot].Item.LinkId }).ToPocoNode();

    private int SlotOf(Item owner, int slot)
    {
        while (slot >= 0 && !ReferenceEquals(_layout.Slots[slot].Item, owner))
            slot = _layout.Slots[slot].Parent;
        return slot;
    }

    // weight() looks for the score on the answer itself, so that it need not find its way back to the option.
    private static DataType Scored(Item item, AnswerValue value)
    {
        DataType written = FhirValues.Write(value);
        foreach (Option option in item.Options)
            if (option.Score is { } score && ValueComparison.AreEqual(option.Value, value))
            {
                written.AddExtension(FhirExtensions.ItemWeight, new FhirDecimal(score));
                break;
            }
        return written;
    }
}
