using System.Collections.Immutable;
using Hl7.Fhir.Model;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Every FHIRPath expression compiles and finds its variables, and no question depends on itself.</summary>
internal sealed class ExpressionCheck
{
    private readonly CompiledQuestionnaire _questionnaire;
    private readonly CompileReport _report;
    private readonly ExpressionScope _scope;
    private readonly HashSet<string> _variableNames;
    private readonly DependencyGraph _graph;

    private ExpressionCheck(
        CompiledQuestionnaire questionnaire,
        ImmutableHashSet<string> launchContext,
        CompileReport report
    )
    {
        _questionnaire = questionnaire;
        _report = report;
        _scope = new ExpressionScope(questionnaire, launchContext);
        _graph = new DependencyGraph(questionnaire);
        _variableNames = questionnaire
            .Variables.Concat(questionnaire.All.SelectMany(item => item.Variables))
            .Select(variable => variable.Name)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reports every expression that cannot work, and every cycle.</summary>
    public static void Check(
        CompiledQuestionnaire compiled,
        Questionnaire questionnaire,
        SourceItems sources,
        CompileReport report
    )
    {
        var check = new ExpressionCheck(compiled, LaunchContext(questionnaire), report);
        check.Variables(questionnaire, null, "The form");
        foreach (Item item in compiled.All)
        {
            Questionnaire.ItemComponent source = sources[item.LinkId];
            check.Variables(source, item, $"'{item.LinkId}'");
            check.OfItem(item, source);
        }
        check.Cycles(sources);
    }

    /// <summary>Names that a launch context will bring (SDC launchContext).</summary>
    public static ImmutableHashSet<string> LaunchContext(Questionnaire questionnaire) =>
        [
            .. questionnaire
                .All(FhirExtensions.LaunchContext)
                .Select(context => context.PlainText("name"))
                .OfType<string>(),
        ];

    private void Variables(IExtendable element, Item? owner, string where)
    {
        int visible = _scope.Visible(owner).Count - (owner?.Variables ?? _questionnaire.Variables).Length;
        foreach (Extension extension in element.All(FhirExtensions.Variable))
            if (
                extension.Value is Expression { Name: { } name, Expression_: { } text }
                && ItemCompiler.IsFhirPath((Expression)extension.Value)
            )
                Check($"{where}, variable {name}", text, owner, extension, visible++);
    }

    private void OfItem(Item item, Questionnaire.ItemComponent source)
    {
        Base Place(string url) => source.Find(url) ?? (Base)source;

        if (item.EnableWhenExpression is { } enable)
            _graph.Add(
                item,
                Check(
                    $"'{item.LinkId}', enableWhenExpression",
                    enable,
                    item,
                    Place(FhirExtensions.EnableWhenExpression)
                )
            );
        if (item.CalculatedExpression is { } calculated)
            _graph.Add(
                item,
                Check(
                    $"'{item.LinkId}', calculatedExpression",
                    calculated,
                    item,
                    Place(FhirExtensions.CalculatedExpression)
                )
            );
        if (item.InitialExpression is { } initial)
            Check($"'{item.LinkId}', initialExpression", initial, item, Place(FhirExtensions.InitialExpression));
        if (item.MinValueExpression is { } lowest)
            Check($"'{item.LinkId}', minValue", lowest, item, Place(FhirExtensions.MinValue));
        if (item.MaxValueExpression is { } highest)
            Check($"'{item.LinkId}', maxValue", highest, item, Place(FhirExtensions.MaxValue));
        foreach (Constraint constraint in item.Constraints)
            Check($"'{item.LinkId}', constraint {constraint.Key}", constraint.Expression, item, source);
    }

    private ScopedExpression? Check(string where, string text, Item? context, Base place, int? visible = null)
    {
        if (FhirPathProgram.TryCompile(text, out string problem) is not { } program)
        {
            _report.Error(place, $"{where} is not valid FHIRPath: {problem}", "Correct the expression.");
            return null;
        }
        if (program.RewroteTypedValue)
            _report.Warning(place, $"{where} uses .valueCoding or the like; it is read as .value.", "Write .value.");
        ScopedExpression scoped = _scope.Resolve(text, context, visible)!;
        foreach (string name in scoped.Unknown)
            if (_variableNames.Contains(name))
                _report.Warning(
                    place,
                    $"{where} uses %{name}, which is out of its scope and has no value.",
                    "Move the variable up."
                );
            else
                _report.Error(place, $"{where} uses the unknown variable %{name}.", "Define it, or correct its name.");
        foreach (string linkId in scoped.Dependencies.UnknownLinkIds)
            _report.Warning(
                place,
                $"{where} names the linkId '{linkId}', which the form does not have.",
                "Correct the linkId."
            );
        return scoped;
    }

    private void Cycles(SourceItems sources)
    {
        foreach (ImmutableArray<Item> cycle in _graph.Cycles())
            _report.Error(
                sources[cycle[0].LinkId],
                $"These items depend on each other in a circle: {string.Join(" -> ", cycle.Append(cycle[0]).Select(item => item.LinkId))}.",
                "Remove one of the conditions or expressions."
            );
    }
}
