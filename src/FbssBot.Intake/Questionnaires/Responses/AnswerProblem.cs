namespace FbssBot.Intake.Questionnaires;

/// <summary>What can be wrong with proposed answers.</summary>
public enum AnswerProblemKind
{
    /// <summary>The value is of another type than the question takes.</summary>
    WrongType,

    /// <summary>The question is required and there is no answer.</summary>
    Missing,

    /// <summary>Fewer answers than minOccurs.</summary>
    TooFew,

    /// <summary>More answers than maxOccurs, or several where one is taken.</summary>
    TooMany,

    /// <summary>The same answer twice.</summary>
    Repeated,

    /// <summary>Not among the options.</summary>
    NotAnOption,

    /// <summary>An exclusive option together with others.</summary>
    NotExclusive,

    /// <summary>Below minValue.</summary>
    TooLow,

    /// <summary>Above maxValue.</summary>
    TooHigh,

    /// <summary>Fewer characters than minLength.</summary>
    TooShort,

    /// <summary>More characters than maxLength.</summary>
    TooLong,

    /// <summary>Does not fit the pattern.</summary>
    WrongPattern,

    /// <summary>More decimal places than allowed.</summary>
    TooPrecise,

    /// <summary>A date, time or address that is not well-formed.</summary>
    Malformed,

    /// <summary>A unit that the question does not take.</summary>
    WrongUnit,

    /// <summary>A constraint of the form does not hold.</summary>
    Constraint,

    /// <summary>The questionnaire has no such item.</summary>
    UnknownItem,

    /// <summary>The item stands in the wrong place.</summary>
    WrongPlace,

    /// <summary>The item is disabled and must not be answered.</summary>
    Disabled,
}

/// <summary>One problem with an answer. Holds limits of the form, never what the patient said.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Path">Where.</param>
/// <param name="Limit">The limit that was passed: a value, a number of characters, decimals or answers; null where none applies.</param>
/// <param name="Constraint">The constraint that does not hold; its text is for people.</param>
public sealed record AnswerProblem(
    AnswerProblemKind Kind,
    ItemPath Path,
    AnswerValue? Limit = null,
    Constraint? Constraint = null
)
{
    /// <summary>Whether it is only to be pointed out (a constraint of severity warning).</summary>
    public bool IsWarning => Constraint is { IsWarning: true };
}
