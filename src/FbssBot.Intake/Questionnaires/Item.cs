using System.Collections.Immutable;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Questionnaires;

/// <summary>R4 item types.</summary>
public enum ItemType
{
    /// <summary>Holds other items.</summary>
    Group,

    /// <summary>Text without an answer.</summary>
    Display,

    /// <summary>valueBoolean.</summary>
    Boolean,

    /// <summary>valueDecimal.</summary>
    Decimal,

    /// <summary>valueInteger.</summary>
    Integer,

    /// <summary>valueDate.</summary>
    Date,

    /// <summary>valueDateTime.</summary>
    DateTime,

    /// <summary>valueTime.</summary>
    Time,

    /// <summary>One line of text.</summary>
    String,

    /// <summary>Text of several lines.</summary>
    Text,

    /// <summary>valueUri.</summary>
    Url,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>One of the options or free text.</summary>
    OpenChoice,

    /// <summary>valueAttachment.</summary>
    Attachment,

    /// <summary>valueReference.</summary>
    Reference,

    /// <summary>valueQuantity.</summary>
    Quantity,
}

/// <summary>One item of a compiled questionnaire: everything the dialog needs, resolved, immutable.</summary>
public sealed record Item
{
    /// <summary>Unique in the questionnaire.</summary>
    public required string LinkId { get; init; }

    /// <summary>The R4 type.</summary>
    public required ItemType Type { get; init; }

    /// <summary>Position in document order, from 0.</summary>
    public required int Order { get; init; }

    /// <summary>The question or title.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Whether an answer is an option that stands alone ("none of these").</summary>
    public bool IsExclusive(AnswerValue answer) =>
        Options.Any(option => option.Exclusive && option.Value.Equals(answer));

    /// <summary>Short label for confirmations and the review (SDC shortText); falls back to <see cref="Text"/>.</summary>
    public LocalizedText? ShortText { get; init; }

    /// <summary>Shown number ("1a").</summary>
    public string? Prefix { get; init; }

    /// <summary>Text of the help child (itemControl help or flyover): the answer to "why do you ask?".</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>Ends of a scale (itemControl lower, upper).</summary>
    public LocalizedText? Lower { get; init; }

    /// <summary>See <see cref="Lower"/>.</summary>
    public LocalizedText? Upper { get; init; }

    /// <summary>An enabled question needs an answer; an enabled group needs an answered descendant.</summary>
    public bool Required { get; init; }

    /// <summary>Several answers, or several instances of a group.</summary>
    public bool Repeats { get; init; }

    /// <summary>Not asked, but shown in the review.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Not asked, not shown, still stored and calculated.</summary>
    public bool Hidden { get; init; }

    /// <summary>itemControl code, lower case ("slider", "check-box", "gtable", "page" …); null where there is none.</summary>
    public string? Control { get; init; }

    /// <summary>The options in order; empty for open questions.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>Conditions (R4 enableWhen), combined by <see cref="EnableAny"/>.</summary>
    public ImmutableArray<EnableWhen> EnableWhen { get; init; } = [];

    /// <summary>True for enableBehavior any, false for all.</summary>
    public bool EnableAny { get; init; }

    /// <summary>SDC enableWhenExpression (FHIRPath), instead of <see cref="EnableWhen"/>.</summary>
    public string? EnableWhenExpression { get; init; }

    /// <summary>SDC calculatedExpression (FHIRPath).</summary>
    public string? CalculatedExpression { get; init; }

    /// <summary>SDC initialExpression (FHIRPath).</summary>
    public string? InitialExpression { get; init; }

    /// <summary>Variables of this item in order: name and FHIRPath.</summary>
    public ImmutableArray<(string Name, string Expression)> Variables { get; init; } = [];

    /// <summary>Default answers, offered for confirmation.</summary>
    public ImmutableArray<AnswerValue> Initial { get; init; } = [];

    /// <summary>minOccurs; null where not given.</summary>
    public int? MinOccurs { get; init; }

    /// <summary>maxOccurs; null where not given.</summary>
    public int? MaxOccurs { get; init; }

    /// <summary>Lowest value; null where not given.</summary>
    public AnswerValue? MinValue { get; init; }

    /// <summary>Highest value; null where not given.</summary>
    public AnswerValue? MaxValue { get; init; }

    /// <summary>FHIRPath for a calculated lowest value (cqf-expression on minValue), instead of <see cref="MinValue"/>.</summary>
    public string? MinValueExpression { get; init; }

    /// <summary>FHIRPath for a calculated highest value (cqf-expression on maxValue), instead of <see cref="MaxValue"/>.</summary>
    public string? MaxValueExpression { get; init; }

    /// <summary>Step of a slider; null where not given.</summary>
    public decimal? SliderStep { get; init; }

    /// <summary>Fewest characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>Most characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Most decimal places.</summary>
    public int? MaxDecimalPlaces { get; init; }

    /// <summary>Pattern for the whole value.</summary>
    public string? Regex { get; init; }

    /// <summary>Hint for the prompt ("###-####").</summary>
    public string? EntryFormat { get; init; }

    /// <summary>The fixed unit of a number, or the choice of units of a quantity (value set or unitOption).</summary>
    public ImmutableArray<Unit> Units { get; init; } = [];

    /// <summary>Whether a unit outside of <see cref="Units"/> may be given.</summary>
    public bool UnitOpen { get; init; }

    /// <summary>FHIRPath rules that must hold, with their explanation.</summary>
    public ImmutableArray<Constraint> Constraints { get; init; } = [];

    /// <summary>Answers that must not leave the secure summary (e-mail, logs, notifications).</summary>
    public bool Sensitive { get; init; }

    /// <summary>The items below, in order. Help, unit, lower and upper displays are folded into the fields above.</summary>
    public ImmutableArray<Item> Children { get; init; } = [];

    /// <summary>
    /// The displays below that were folded into <see cref="Help"/>, <see cref="Lower"/>, <see cref="Upper"/> or
    /// <see cref="Units"/>: part of the form, enabled whenever this item is, but never said on their own.
    /// </summary>
    public ImmutableArray<Item> Folded { get; init; } = [];

    /// <summary>Label of the free text of an open-choice (SDC openLabel).</summary>
    public LocalizedText? OpenLabel { get; init; }

    /// <summary>Codes of the question (item.code), for observations made from its answer.</summary>
    public ImmutableArray<AnswerValue.Coding> Codes { get; init; } = [];

    /// <summary>linkId of the item above; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Other extensions that a layer above understands, by URL: the plain value ("shortText" and so on are resolved already).</summary>
    public ImmutableDictionary<string, string> Extensions { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>A question: neither group nor display.</summary>
    public bool IsQuestion => Type is not (ItemType.Group or ItemType.Display);

    /// <summary>A group that may have several instances.</summary>
    public bool IsRepeatingGroup => Type == ItemType.Group && Repeats;
}

/// <summary>One answerOption, resolved from answerOption or a value set.</summary>
/// <param name="Value">What is stored.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Exclusive">optionExclusive: choosing it clears the others.</param>
/// <param name="Unknown">Stands for "I do not know" or "rather not say": comparisons with it are unknown (clinical conditions).</param>
/// <param name="Score">itemWeight, else ordinalValue; null where there is none.</param>
/// <param name="InitialSelected">Chosen from the start.</param>
/// <param name="Sensitive">Like <see cref="Item.Sensitive"/>, for this option alone.</param>
/// <param name="Prefix">optionPrefix ("a)").</param>
public sealed record Option(
    AnswerValue Value,
    LocalizedText Text,
    bool Exclusive = false,
    bool Unknown = false,
    decimal? Score = null,
    bool InitialSelected = false,
    bool Sensitive = false,
    string? Prefix = null
)
{
    /// <summary>The option's id: the code of a coding, else the plain value.</summary>
    public string Id => Value.Plain;

    /// <summary>Whether it says that nothing of the list is so ("none of these"): exclusive, and not "I do not know".</summary>
    public bool SaysNone => this is { Exclusive: true, Unknown: false };
}

/// <summary>R4 enableWhen operators.</summary>
public enum EnableOperator
{
    /// <summary>The question has (true) or has not (false) an answer.</summary>
    Exists,

    /// <summary>At least one answer equals.</summary>
    Equal,

    /// <summary>No answer equals; true without any answer.</summary>
    NotEqual,

    /// <summary>At least one answer is greater.</summary>
    Greater,

    /// <summary>At least one answer is less.</summary>
    Less,

    /// <summary>At least one answer is greater or equal.</summary>
    GreaterOrEqual,

    /// <summary>At least one answer is less or equal.</summary>
    LessOrEqual,
}

/// <summary>One R4 enableWhen condition.</summary>
public sealed record EnableWhen(string Question, EnableOperator Operator, AnswerValue Answer);

/// <summary>A unit of a number or quantity.</summary>
/// <param name="System">The system of the code, as a rule UCUM.</param>
/// <param name="Code">The code.</param>
/// <param name="Text">How it is called beside a number ("months").</param>
/// <param name="One">How one of it is called ("month"); null: like the others.</param>
public sealed record Unit(string? System, string? Code, LocalizedText Text, LocalizedText? One = null)
{
    /// <summary>The unit as it is called beside <paramref name="number"/>.</summary>
    public LocalizedText For(decimal number) => number == 1 && One is { } one ? one : Text;
}

/// <summary>A targetConstraint or questionnaire-constraint. <paramref name="IsWarning"/>: pointed out, not refused.</summary>
public sealed record Constraint(string Key, string Expression, LocalizedText Human, bool IsWarning);
