using System.Collections.Immutable;
using Hl7.FhirPath.Expressions;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Finds statically which items an expression reads, by following what each part of it can stand for: the response, items,
/// answers, or nothing of the response. Where it cannot follow, it says "everything", never too little.
/// </summary>
internal sealed class DependencyReader(CompiledQuestionnaire questionnaire, Dependencies found)
{
    private readonly Dictionary<string, Shape> _variables = new(StringComparer.Ordinal);

    /// <summary>What a part of an expression stands for.</summary>
    private enum Kind
    {
        /// <summary>Nothing of the response: constants, the questionnaire, the clock, what was read from an answer.</summary>
        Other,
        Response,
        Items,
        Answers,
    }

    private readonly record struct Shape(Kind Kind, ImmutableArray<Item> Of, bool Named)
    {
        public static readonly Shape Other = new(Kind.Other, [], false);
    }

    /// <summary>Follows a variable; its value is known under its name from then on.</summary>
    public void ReadVariable(VariableStep variable) =>
        _variables[variable.Name] = Follow(variable.Program.Tree, Context(variable.Owner), Context(variable.Owner));

    /// <summary>Follows an expression to its end.</summary>
    public void Read(Expression expression, Item? context) =>
        Use(Follow(expression, Context(context), Context(context)));

    private static Shape Context(Item? item) =>
        item is null ? new Shape(Kind.Response, [], false) : new Shape(Kind.Items, [item], true);

    private Shape Follow(Expression expression, Shape focus, Shape context) =>
        expression switch
        {
            AxisExpression axis => axis.AxisName is "index" or "total" ? Shape.Other : focus,
            VariableRefExpression variable => Variable(variable.Name, context),
            ChildExpression child => Child(Follow(child.Focus, focus, context), child.ChildName),
            IndexerExpression indexer => Indexed(indexer, focus, context),
            BinaryExpression { Op: "|" } union => Either(
                Follow(union.Arguments.First(), focus, context),
                Follow(union.Arguments.Last(), focus, context)
            ),
            BinaryExpression { Op: "as" } cast => Follow(cast.Arguments.First(), focus, context),
            BinaryExpression binary => Operands(focus, context, binary.Arguments),
            UnaryExpression unary => Operands(focus, context, unary.Arguments),
            FunctionCallExpression call => Call(call, focus, context),
            ConstantExpression or NewNodeListInitExpression => Shape.Other,
            _ => Unfollowed(),
        };

    private Shape Variable(string name, Shape context)
    {
        switch (name)
        {
            case "resource" or "rootResource":
                return new Shape(Kind.Response, [], false);
            case "context":
                return context;
            case FhirPathRewriter.Today:
                found.Today = true;
                return Shape.Other;
            case FhirPathRewriter.Now or FhirPathRewriter.TimeOfDay:
                found.Now = true;
                return Shape.Other;
            default:
                return _variables.GetValueOrDefault(name, Shape.Other);
        }
    }

    private Shape Indexed(IndexerExpression indexer, Shape focus, Shape context)
    {
        Use(Follow(indexer.Index, focus, context));
        Shape list = Follow(indexer.Focus, focus, context);
        // Which item stands first depends on whether those before it have answers.
        if (list.Kind == Kind.Items && list.Of.Length > 1)
            Use(list with { Named = false });
        return list;
    }

    private Shape Operands(Shape focus, Shape context, IEnumerable<Expression> operands)
    {
        foreach (Expression operand in operands)
            Use(Follow(operand, focus, context));
        return Shape.Other;
    }

    private Shape Child(Shape parent, string name)
    {
        switch (parent.Kind, name)
        {
            case (Kind.Response, "item"):
                return new Shape(Kind.Items, questionnaire.Items, false);
            case (Kind.Items or Kind.Answers, "item"):
                return new Shape(Kind.Items, [.. parent.Of.SelectMany(item => item.Children)], false);
            case (Kind.Items, "answer"):
                return parent with { Kind = Kind.Answers };
            default:
                Use(parent);
                return Shape.Other;
        }
    }

    private Shape Call(FunctionCallExpression call, Shape outer, Shape context)
    {
        Shape focus = call.Focus is null ? outer : Follow(call.Focus, outer, context);
        switch (call.FunctionName)
        {
            case FhirPathFunctions.ItemsBelow when focus.Kind is Kind.Response:
                return new Shape(Kind.Items, questionnaire.All, false);
            case FhirPathFunctions.ItemsBelow when focus.Kind is Kind.Items or Kind.Answers:
                return new Shape(Kind.Items, [.. focus.Of.SelectMany(item => item.Children).SelectMany(Below)], false);
            case FhirPathFunctions.WithLinkId
                when call.Arguments.First() is ConstantExpression { Value: string linkId }:
                return WithLinkId(focus, linkId);
            case "where"
            or "first"
            or "last"
            or "tail"
            or "skip"
            or "take"
            or "single"
            or "distinct"
            or "ofType"
            or "trace":
                Arguments(call, focus, context);
                // first(), last() and the like pick by position: see Indexed.
                if (
                    focus.Kind == Kind.Items
                    && focus.Of.Length > 1
                    && call.FunctionName is not ("where" or "ofType" or "trace")
                )
                    Use(focus with { Named = false });
                return focus;
            case "select":
                return Follow(call.Arguments.First(), focus, context);
            case "iif":
                Expression[] branches = [.. call.Arguments];
                Use(Follow(branches[0], focus, context));
                return branches.Skip(1).Select(branch => Follow(branch, focus, context)).Aggregate(Either);
            case "repeat" or "descendants" or "children" or "resolve" or "defineVariable" when focus.Kind != Kind.Other:
                return Unfollowed();
            default:
                Use(focus);
                Arguments(call, focus, context);
                return Shape.Other;
        }
    }

    private void Arguments(FunctionCallExpression call, Shape focus, Shape context)
    {
        foreach (Expression argument in call.Arguments)
            Use(Follow(argument, focus, context));
    }

    private Shape WithLinkId(Shape focus, string linkId)
    {
        if (focus.Kind is Kind.Other)
            return focus;
        if (!questionnaire.ByLinkId.TryGetValue(linkId, out Item? item))
        {
            found.UnknownLinkIds.Add(linkId);
            return Shape.Other;
        }
        return new Shape(Kind.Items, [item], true);
    }

    private Shape Either(Shape left, Shape right)
    {
        if (left.Kind == right.Kind && left.Kind is not Kind.Response)
            return new Shape(left.Kind, [.. left.Of.Union(right.Of)], left.Named && right.Named);
        if (left.Kind is Kind.Other)
            return right;
        if (right.Kind is Kind.Other)
            return left;
        return Unfollowed();
    }

    private Shape Unfollowed()
    {
        found.Everything = true;
        return Shape.Other;
    }

    // The value is needed from here on. That an item is in the response at all depends on its answers and on those below it.
    private void Use(Shape shape)
    {
        foreach (Item item in shape.Of)
        {
            if (shape is { Named: true, Kind: Kind.Answers })
                found.Named.Add(item.Order);
            foreach (Item below in shape.Kind is Kind.Items ? Below(item) : [item])
                found.Items.Add(below.Order);
        }
    }

    private static IEnumerable<Item> Below(Item item) => item.Children.SelectMany(Below).Prepend(item);
}
