namespace FbssBot.Intake.Summary;

/// <summary>Names of the words that a plan must bring.</summary>
internal static class SummaryWords
{
    public const string NotAnswered = "notAnswered";
    public const string None = "none";
    public const string And = "and";
    public const string AdviceGiven = "adviceGiven";
    public const string FlagsRaised = "flagsRaised";
    public const string FlagsLowered = "flagsLowered";
    public const string FlagsDenied = "flagsDenied";
    public const string FlagsNotAsked = "flagsNotAsked";
    public const string FlagsToAsk = "flagsToAsk";
    public const string FromWords = "fromWords";
    public const string FromAnswers = "fromAnswers";
    public const string Raises = "raises";
    public const string Lowers = "lowers";
    public const string InWords = "inWords";
    public const string Voiced = "voiced";
    public const string Mentioned = "mentioned";
    public const string Lowered = "lowered";
    public const string NotApplicable = "notApplicable";
    public const string NotEnough = "notEnough";
    public const string Withheld = "withheld";
    public const string Present = "present";
    public const string Absent = "absent";
    public const string Unknown = "unknown";
    public const string Weak = "weak";
    public const string Moderate = "moderate";
    public const string Strong = "strong";
    public const string Changed = "changed";
    public const string Skipped = "skipped";
    public const string Language = "language";
    public const string Turns = "turns";
    public const string Rules = "rules";
    public const string Started = "started";
    public const string Finished = "finished";
    public const string Unfinished = "unfinished";
    public const string Notes = "notes";
    public const string Question = "question";
    public const string Said = "said";

    public static readonly string[] All =
    [
        NotAnswered,
        None,
        And,
        AdviceGiven,
        FlagsRaised,
        FlagsLowered,
        FlagsDenied,
        FlagsNotAsked,
        FlagsToAsk,
        FromWords,
        FromAnswers,
        Raises,
        Lowers,
        InWords,
        Voiced,
        Mentioned,
        Lowered,
        NotApplicable,
        NotEnough,
        Withheld,
        Present,
        Absent,
        Unknown,
        Weak,
        Moderate,
        Strong,
        Changed,
        Skipped,
        Language,
        Turns,
        Rules,
        Started,
        Finished,
        Unfinished,
        Notes,
        Question,
        Said,
    ];
}
