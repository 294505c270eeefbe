using System.Collections.Immutable;
using FbssBot.Intake.Pack;
using Hl7.Fhir.Model;
using R4 = Hl7.Fhir.Model.Questionnaire;

namespace FbssBot.Intake.Questionnaires;

/// <summary>Turns Firely's items into resolved, immutable ones, in document order.</summary>
internal sealed class ItemCompiler(R4 questionnaire, CompileReport report)
{
    private readonly OptionCompiler _options = new(questionnaire, report);
    private int _order;

    /// <summary>All top-level items with everything below.</summary>
    public ImmutableArray<Item> Compile() => Children(questionnaire.Item, parent: null, hidden: false);

    private ImmutableArray<Item> Children(List<R4.ItemComponent> items, string? parent, bool hidden) =>
        [.. items.Select(item => Compile(item, parent, hidden))];

    private Item Compile(R4.ItemComponent source, string? parent, bool parentHidden)
    {
        int order = _order++;
        // What a hidden group holds can be seen no more than the group itself.
        bool hidden = parentHidden || source.Is(FhirExtensions.Hidden);
        ImmutableArray<Item> below = Children(source.Item, source.LinkId, hidden);
        ItemType type = Type(source.Type);
        ImmutableArray<Option> options = _options.Compile(source);

        var item = new Item
        {
            LinkId = source.LinkId!,
            Type = type,
            Order = order,
            Parent = parent,
            Text = Text(source),
            ShortText = FhirTexts.ReadExtension(source, FhirExtensions.ShortText),
            Prefix = source.Prefix,
            Codes = [.. source.Code.Select(code => new AnswerValue.Coding(code.System, code.Code, code.Display))],
            Required = source.Required ?? false,
            Repeats = source.Repeats ?? false,
            ReadOnly = (source.ReadOnly ?? false) || IsForDisplayOnly(source),
            Hidden = hidden,
            Control = Control(source),
            Options = options,
            OpenLabel = FhirTexts.ReadExtension(source, FhirExtensions.OpenLabel),
            EnableWhen = [.. source.EnableWhen.Select(Condition).OfType<EnableWhen>()],
            EnableAny = source.EnableBehavior == R4.EnableWhenBehavior.Any,
            EnableWhenExpression = Expression(source, FhirExtensions.EnableWhenExpression),
            CalculatedExpression = Expression(source, FhirExtensions.CalculatedExpression),
            InitialExpression = Expression(source, FhirExtensions.InitialExpression),
            Variables = Variables(source),
            Initial = Initial(source, options),
            Sensitive = source.Is(FhirExtensions.Sensitive),
            Extensions = OwnExtensions(source),
            Constraints = [.. Constraints(source)],
            Children = [.. below.Where(child => !IsFolded(child))],
            Folded = [.. below.Where(IsFolded)],
        };
        item = WithLimits(WithFolded(item, source), source);
        return item with { Initial = [.. item.Initial.Select(value => AnswerConversion.To(item, value) ?? value)] };
    }

    /// <summary>Variables of the form or of an item, in order.</summary>
    public static ImmutableArray<(string Name, string Expression)> Variables(IExtendable element) =>
        [
            .. element
                .All(FhirExtensions.Variable)
                .Select(extension => extension.Value)
                .OfType<Expression>()
                .Where(variable => variable is { Name: not null, Expression_: not null } && IsFhirPath(variable))
                .Select(variable => (variable.Name!, variable.Expression_!)),
        ];

    /// <summary>Whether an expression is FHIRPath; a missing language is taken for it.</summary>
    public static bool IsFhirPath(Expression expression) => expression.Language is null or "text/fhirpath";

    private static Item WithLimits(Item item, R4.ItemComponent source)
    {
        Extension? lowest = source.Find(FhirExtensions.MinQuantity) ?? source.Find(FhirExtensions.MinValue);
        Extension? highest = source.Find(FhirExtensions.MaxQuantity) ?? source.Find(FhirExtensions.MaxValue);
        return item with
        {
            MinOccurs = source.WholeNumber(FhirExtensions.MinOccurs),
            MaxOccurs = source.WholeNumber(FhirExtensions.MaxOccurs),
            MinValue = FhirValues.Read(lowest?.Value),
            MaxValue = FhirValues.Read(highest?.Value),
            MinValueExpression = CalculatedLimit(lowest),
            MaxValueExpression = CalculatedLimit(highest),
            MinLength = source.WholeNumber(FhirExtensions.MinLength),
            MaxLength = source.MaxLength,
            MaxDecimalPlaces = source.WholeNumber(FhirExtensions.MaxDecimalPlaces),
            Regex = source.PlainText(FhirExtensions.Regex),
            EntryFormat = source.PlainText(FhirExtensions.EntryFormat),
            SliderStep = source.Number(FhirExtensions.SliderStep),
        };
    }

    private Item WithFolded(Item item, R4.ItemComponent source)
    {
        ImmutableArray<Unit> units = Units(source);
        foreach (Item display in item.Folded)
            switch (display.Control)
            {
                case "help" or "flyover":
                    item = item with { Help = FhirTexts.Join(item.Help, display.Text) };
                    break;
                case "lower":
                    item = item with { Lower = FhirTexts.Join(item.Lower, display.Text) };
                    break;
                case "upper":
                    item = item with { Upper = FhirTexts.Join(item.Upper, display.Text) };
                    break;
                case "unit" when units.IsEmpty:
                    units = [new Unit(null, null, display.Text)];
                    break;
            }
        return item with { Units = units, UnitOpen = IsUnitOpen(source, units) };
    }

    // A display with a condition of its own is said when its condition holds; it cannot be part of another item's text.
    private static bool IsFolded(Item item) =>
        item is { Type: ItemType.Display, EnableWhen.IsEmpty: true, EnableWhenExpression: null, Children.IsEmpty: true }
        && item.Control is "help" or "flyover" or "lower" or "upper" or "unit";

    private ImmutableArray<Unit> Units(R4.ItemComponent source)
    {
        if (source.Find(FhirExtensions.UnitValueSet)?.Value is PrimitiveType canonical)
            return
            [
                .. _options
                    .FromValueSet(source, canonical.ToString() ?? "")
                    .Select(option => new Unit(((AnswerValue.Coding)option.Value).System, option.Id, option.Text)),
            ];
        return
        [
            .. source
                .Extension.Where(extension => extension.Url is FhirExtensions.Unit or FhirExtensions.UnitOption)
                .Select(extension => extension.Value)
                .OfType<Coding>()
                .Select(unit => new Unit(
                    unit.System,
                    unit.Code,
                    unit.DisplayElement is { } display ? FhirTexts.Read(display) : new LocalizedText(unit.Code ?? ""),
                    FhirTexts.ReadExtension(unit, FhirExtensions.UnitOfOne)
                )),
        ];
    }

    // SDC unitOpen: optionsOnly, optionsOrType, optionsOrString. Without it the listed units are all there are.
    private static bool IsUnitOpen(R4.ItemComponent source, ImmutableArray<Unit> units) =>
        source.PlainText(FhirExtensions.UnitOpen) is { } open ? open != "optionsOnly" : units.IsEmpty;

    private static ItemType Type(R4.QuestionnaireItemType? type) =>
        type switch
        {
            R4.QuestionnaireItemType.Group => ItemType.Group,
            R4.QuestionnaireItemType.Boolean => ItemType.Boolean,
            R4.QuestionnaireItemType.Decimal => ItemType.Decimal,
            R4.QuestionnaireItemType.Integer => ItemType.Integer,
            R4.QuestionnaireItemType.Date => ItemType.Date,
            R4.QuestionnaireItemType.DateTime => ItemType.DateTime,
            R4.QuestionnaireItemType.Time => ItemType.Time,
            R4.QuestionnaireItemType.String => ItemType.String,
            R4.QuestionnaireItemType.Text => ItemType.Text,
            R4.QuestionnaireItemType.Url => ItemType.Url,
            R4.QuestionnaireItemType.Choice => ItemType.Choice,
            R4.QuestionnaireItemType.OpenChoice => ItemType.OpenChoice,
            R4.QuestionnaireItemType.Attachment => ItemType.Attachment,
            R4.QuestionnaireItemType.Reference => ItemType.Reference,
            R4.QuestionnaireItemType.Quantity => ItemType.Quantity,
            _ => ItemType.Display,
        };

    private static LocalizedText Text(R4.ItemComponent source) =>
        source.TextElement is null && source.Code.Find(code => code.Display is not null) is { } code
            ? FhirTexts.Read(code.DisplayElement)
            : FhirTexts.Read(source.TextElement);

    private static string? Control(R4.ItemComponent source) =>
        source.Find(FhirExtensions.ItemControl)?.Value is CodeableConcept control
            ? control.Coding.Find(coding => coding.Code is not null)?.Code?.ToLowerInvariant()
            : null;

    private static bool IsForDisplayOnly(R4.ItemComponent source) =>
        source.PlainText(FhirExtensions.UsageMode) is "display" or "display-non-empty";

    private static EnableWhen? Condition(R4.EnableWhenComponent condition)
    {
        EnableOperator? comparison = condition.Operator switch
        {
            R4.QuestionnaireItemOperator.Exists => EnableOperator.Exists,
            R4.QuestionnaireItemOperator.Equal => EnableOperator.Equal,
            R4.QuestionnaireItemOperator.NotEqual => EnableOperator.NotEqual,
            R4.QuestionnaireItemOperator.GreaterThan => EnableOperator.Greater,
            R4.QuestionnaireItemOperator.LessThan => EnableOperator.Less,
            R4.QuestionnaireItemOperator.GreaterOrEqual => EnableOperator.GreaterOrEqual,
            R4.QuestionnaireItemOperator.LessOrEqual => EnableOperator.LessOrEqual,
            _ => null,
        };
        return
            comparison is { } known
            && condition.Question is { } question
            && FhirValues.Read(condition.Answer) is { } answer
            ? new EnableWhen(question, known, answer)
            : null;
    }

    private static ImmutableArray<AnswerValue> Initial(R4.ItemComponent source, ImmutableArray<Option> options) =>
        source.Initial.Count > 0
            ? [.. source.Initial.Select(initial => FhirValues.Read(initial.Value)).OfType<AnswerValue>()]
            : [.. options.Where(option => option.InitialSelected).Select(option => option.Value)];

    private static string? Expression(IExtendable element, string url) =>
        element.Find(url)?.Value is Expression expression && IsFhirPath(expression) ? expression.Expression_ : null;

    private static string? CalculatedLimit(Extension? limit) =>
        limit is null
            ? null
            : Expression(limit, FhirExtensions.CalculatedLimit)
                ?? (limit.Value is null ? null : Expression(limit.Value, FhirExtensions.CalculatedLimit));

    private static IEnumerable<Constraint> Constraints(R4.ItemComponent source) =>
        from constraint in source.Extension
        where constraint.Url is FhirExtensions.TargetConstraint or FhirExtensions.QuestionnaireConstraint
        let expression = constraint.Find("expression")?.Value
        let path = (expression as Expression)?.Expression_ ?? expression?.ToString()
        where path is not null
        select new Constraint(
            constraint.PlainText("key") ?? source.LinkId!,
            path,
            FhirTexts.ReadExtension(constraint, "human") ?? new LocalizedText(""),
            constraint.PlainText("severity") == "warning"
        );

    private static ImmutableDictionary<string, string> OwnExtensions(R4.ItemComponent source)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (Extension extension in source.Extension)
            if (
                extension.Url is { } url
                && url.StartsWith(FhirExtensions.Own, StringComparison.Ordinal)
                && url != FhirExtensions.Sensitive
                && FhirExtensions.Plain(extension.Value) is { } value
            )
                values[url[(url.LastIndexOf('/') + 1)..]] = value;
        return values.ToImmutable();
    }
}
