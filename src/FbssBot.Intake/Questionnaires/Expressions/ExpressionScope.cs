using System.Collections.Immutable;

namespace FbssBot.Intake.Questionnaires;

/// <summary>A variable to be set before an expression runs. <paramref name="Owner"/> is null for the form's own variables.</summary>
internal sealed record VariableStep(string Name, Item? Owner, FhirPathProgram Program);

/// <summary>An expression with the variables that it needs, in the order in which they are set. Compared by reference.</summary>
internal sealed class ScopedExpression(
    FhirPathProgram program,
    Item? context,
    ImmutableArray<VariableStep> variables,
    ImmutableArray<string> unknown,
    Dependencies dependencies
)
{
    /// <summary>What to run.</summary>
    public FhirPathProgram Program { get; } = program;

    /// <summary>The item that is its focus; null for the response.</summary>
    public Item? Context { get; } = context;

    /// <summary>What to set first, outermost first.</summary>
    public ImmutableArray<VariableStep> Variables { get; } = variables;

    /// <summary>Names of variables that are not in scope.</summary>
    public ImmutableArray<string> Unknown { get; } = unknown;

    /// <summary>What the result depends on.</summary>
    public Dependencies Dependencies { get; } = dependencies;
}

/// <summary>Resolves the variables in scope of an expression: those of the form, of the items above and of its own item (SDC variable).</summary>
internal sealed class ExpressionScope(CompiledQuestionnaire questionnaire, ImmutableHashSet<string> launchContext)
{
    private static readonly ImmutableHashSet<string> Standard =
    [
        "resource",
        "rootResource",
        "context",
        "questionnaire",
        "qitem",
        "ucum",
        "sct",
        "loinc",
        FhirPathRewriter.Today,
        FhirPathRewriter.Now,
        FhirPathRewriter.TimeOfDay,
    ];

    private readonly Dictionary<string, FhirPathProgram?> _programs = new(StringComparer.Ordinal);

    /// <summary>The expression ready to run; null where the text is no FHIRPath.</summary>
    public ScopedExpression? Resolve(string text, Item? context, int? visibleVariables = null)
    {
        if (Program(text) is not { } program)
            return null;

        List<(string Name, Item? Owner, string Expression)> visible = Visible(context);
        if (visibleVariables is { } count)
            visible.RemoveRange(count, visible.Count - count);
        var needed = new SortedSet<int>();
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        Need(program, visible.Count);

        ImmutableArray<VariableStep> steps =
        [
            .. needed.Select(index => new VariableStep(
                visible[index].Name,
                visible[index].Owner,
                Program(visible[index].Expression)!
            )),
        ];
        return new ScopedExpression(program, context, steps, [.. unknown], Read(program, context, steps));

        void Need(FhirPathProgram user, int before)
        {
            foreach (string name in user.Variables)
            {
                int index = before == 0 ? -1 : visible.FindLastIndex(before - 1, variable => variable.Name == name);
                if (index < 0)
                {
                    if (!Standard.Contains(name) && !launchContext.Contains(name))
                        unknown.Add(name);
                }
                else if (Program(visible[index].Expression) is { } definition && needed.Add(index))
                    Need(definition, index);
            }
        }
    }

    /// <summary>The variables that an expression on <paramref name="item"/> sees, outermost first.</summary>
    public List<(string Name, Item? Owner, string Expression)> Visible(Item? item)
    {
        var chain = new List<Item>();
        for (
            Item? above = item;
            above is not null;
            above = above.Parent is null ? null : questionnaire.ByLinkId[above.Parent]
        )
            chain.Insert(0, above);
        return
        [
            .. questionnaire.Variables.Select(variable => (variable.Name, (Item?)null, variable.Expression)),
            .. chain.SelectMany(owner =>
                owner.Variables.Select(variable => (variable.Name, (Item?)owner, variable.Expression))
            ),
        ];
    }

    private FhirPathProgram? Program(string text)
    {
        if (!_programs.TryGetValue(text, out FhirPathProgram? program))
            _programs[text] = program = FhirPathProgram.TryCompile(text, out _);
        return program;
    }

    private Dependencies Read(FhirPathProgram program, Item? context, ImmutableArray<VariableStep> steps)
    {
        var found = new Dependencies();
        var reader = new DependencyReader(questionnaire, found);
        foreach (VariableStep step in steps)
            reader.ReadVariable(step);
        reader.Read(program.Tree, context);
        return found;
    }
}
