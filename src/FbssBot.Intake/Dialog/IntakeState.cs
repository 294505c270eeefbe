using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>Where a conversation stands as a whole.</summary>
public enum Phase
{
    /// <summary>Questions are being asked.</summary>
    Asking,

    /// <summary>Everything is asked; the patient looks over what was noted.</summary>
    Review,

    /// <summary>Ended: sent, not sent, or out of scope. See <see cref="IntakeState.Ending"/>.</summary>
    Finished,

    /// <summary>Stopped by the patient, saved for later.</summary>
    Stopped,
}

/// <summary>Everything that a conversation needs to go on: immutable, serialisable, without time or chance of its own.</summary>
public sealed record IntakeState
{
    /// <summary>Version of the pack with which the conversation began and is finished.</summary>
    public required string PackVersion { get; init; }

    /// <summary>Id of the intake.</summary>
    public required string IntakeId { get; init; }

    /// <summary>Language of the conversation.</summary>
    public required string Language { get; init; }

    /// <summary>When the conversation began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Where the conversation stands.</summary>
    public Phase Phase { get; init; } = Phase.Asking;

    /// <summary>What the bot waits for.</summary>
    public Pending Waiting { get; init; } = Pending.Nothing;

    /// <summary>Questions of the bot that come before the next item, in order (red-flag checks, doubts, contradictions).</summary>
    public ImmutableArray<Pending> Queue { get; init; } = [];

    /// <summary>Every answer given, also of items that are disabled now.</summary>
    public Answers Answers { get; init; } = Answers.Empty;

    /// <summary>Items left out by the patient or left for the clinic.</summary>
    public ImmutableHashSet<ItemPath> Skipped { get; init; } = [];

    /// <summary>Items whose answers the patient took back before sending.</summary>
    public ImmutableHashSet<ItemPath> Withdrawn { get; init; } = [];

    /// <summary>Items whose question (and so whose list of options) was shown.</summary>
    public ImmutableHashSet<ItemPath> Shown { get; init; } = [];

    /// <summary>The patient's words behind each answer, newest last.</summary>
    public ImmutableDictionary<ItemPath, ImmutableArray<Quote>> Quotes { get; init; } =
        ImmutableDictionary<ItemPath, ImmutableArray<Quote>>.Empty;

    /// <summary>Steps that "back" can undo, newest last.</summary>
    public ImmutableArray<Step> Steps { get; init; } = [];

    /// <summary>Red flags raised, asked about or lowered, in order of first mention.</summary>
    public ImmutableArray<FlagRecord> Flags { get; init; } = [];

    /// <summary>Concept slots of red flags met lately, and in which turn: flags may come together over neighbouring turns.</summary>
    public ImmutableDictionary<string, int> Concepts { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Free words that no question took: left for the clinic.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Changes of answers given before: for the clinic and for "once per pair".</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Read back and not objected to.</summary>
    public bool StoryConfirmed { get; init; }

    /// <summary>Message ids of gentle checks that were made once.</summary>
    public ImmutableHashSet<string> ChecksMade { get; init; } = [];

    /// <summary>Number of turns taken by the patient.</summary>
    public int Turns { get; init; }

    /// <summary>Whether the greeting was said.</summary>
    public bool Greeted { get; init; }

    /// <summary>The section announced last.</summary>
    public string? Section { get; init; }

    /// <summary>The instance of a repeating group whose questions were asked last, as its group and number.</summary>
    public string? Instance { get; init; }

    /// <summary>How it ended: sent, not-sent, declined, out-of-scope, minor, left; null while open.</summary>
    public string? Ending { get; init; }

    /// <summary>When it was finished.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>How often an update was sent after the first summary.</summary>
    public int Amendments { get; init; }

    /// <summary>How many alerts were sent, for their keys.</summary>
    public int Alerts { get; init; }

    /// <summary>The other language was offered once.</summary>
    public bool LanguageOffered { get; init; }

    /// <summary>The last repair sentence, so that the same is never said twice in a row.</summary>
    public string? LastRepair { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Phase} turn {Turns}";
}

/// <summary>What the bot waits for: a kind, and what it is about.</summary>
/// <param name="Kind">One of <see cref="PendingKinds"/>.</param>
/// <param name="Path">The item concerned.</param>
/// <param name="About">Flag id, message id or language code, by kind.</param>
/// <param name="Tries">How often the answer was not understood.</param>
/// <param name="Candidates">Possible answers (doubts, contradictions).</param>
public sealed record Pending(
    string Kind,
    ItemPath? Path = null,
    string? About = null,
    int Tries = 0,
    ImmutableArray<AnswerValue> Candidates = default
)
{
    /// <summary>Nothing is waited for: a new conversation, or one that has ended.</summary>
    public static readonly Pending Nothing = new(PendingKinds.Nothing);
}

/// <summary>Kinds of <see cref="Pending"/>.</summary>
public static class PendingKinds
{
    /// <summary>Nothing.</summary>
    public const string Nothing = "nothing";

    /// <summary>The answer to an item.</summary>
    public const string Item = "item";

    /// <summary>Yes or a correction of what was read back.</summary>
    public const string ReadBack = "readBack";

    /// <summary>Is the danger sign happening now, new, or old?</summary>
    public const string FlagCheck = "flagCheck";

    /// <summary>"I have seen this" under emergency advice.</summary>
    public const string FlagSeen = "flagSeen";

    /// <summary>The questions rest because somebody is not safe, until the patient wants to go on.</summary>
    public const string FlagPause = "flagPause";

    /// <summary>Which of several readings is meant.</summary>
    public const string Doubt = "doubt";

    /// <summary>Old or new answer.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>A gentle check of an unlikely answer.</summary>
    public const string Check = "check";

    /// <summary>Which answer is to be changed.</summary>
    public const string ChangeWhich = "changeWhich";

    /// <summary>Really start over?</summary>
    public const string Restart = "restart";

    /// <summary>Really delete?</summary>
    public const string Delete = "delete";

    /// <summary>Go on in the other language?</summary>
    public const string Language = "language";

    /// <summary>May the concern be sent?</summary>
    public const string Concern = "concern";

    /// <summary>Send, edit or do not send.</summary>
    public const string Send = "send";

    /// <summary>A parent or guardian is needed.</summary>
    public const string Guardian = "guardian";

    /// <summary>Another instance of a repeating group?</summary>
    public const string More = "more";

    /// <summary>What exactly is it, where an option alone does not say?</summary>
    public const string Naming = "naming";

    /// <summary>Another answer to a question that takes several?</summary>
    public const string MoreAnswers = "moreAnswers";

    /// <summary>Come back after a stop.</summary>
    public const string Resume = "resume";
}

/// <summary>The patient's own words for an answer.</summary>
/// <param name="Turn">The turn in which they were written.</param>
/// <param name="Text">The words.</param>
/// <param name="Language">Their language.</param>
public sealed record Quote(int Turn, string Text, string Language)
{
    /// <inheritdoc/>
    public override string ToString() => $"turn {Turn}, {Text.Length} characters";
}

/// <summary>One step that "back" undoes: what was asked, and what the answers were before it.</summary>
public sealed record Step(Pending Asked, ImmutableArray<Prior> Changes);

/// <summary>One place as it was before a step.</summary>
public sealed record Prior(
    ItemPath Path,
    ImmutableArray<AnswerValue> Before,
    bool WasSkipped,
    int? InstancesBefore = null
);

/// <summary>A red flag in this conversation.</summary>
/// <param name="Id">Its id in the pack.</param>
/// <param name="Status">asked (a question is open), active, lowered (old, unchanged) or denied (asked, and it is not so).</param>
/// <param name="Turn">Turn of the last change.</param>
/// <param name="Words">The patient's words.</param>
/// <param name="FromText">Recognised in free text (true) or met by answers (false).</param>
/// <param name="Escalated">Raised to emergency by a combination in the text.</param>
/// <param name="Seen">The patient confirmed having read the advice.</param>
public sealed record FlagRecord(
    string Id,
    string Status,
    int Turn,
    string Words,
    bool FromText,
    bool Escalated = false,
    bool Seen = false
)
{
    /// <summary>Ids of the concepts that brought it up in words, but for those of time.</summary>
    public ImmutableHashSet<string> Signs { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Status}";
}

/// <summary>Words for the clinic that answer no question.</summary>
/// <param name="Kind">unanswered (third failed try, or no option stands for it), beside (beside an answer), question (out of scope, for the visit), anythingElse.</param>
/// <param name="Path">The question that was open.</param>
/// <param name="Text">The patient's words.</param>
public sealed record Note(string Kind, ItemPath? Path, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind}, {Text.Length} characters";
}

/// <summary>An answer that was changed after it had been given.</summary>
public sealed record Correction(
    ItemPath Path,
    ImmutableArray<AnswerValue> Before,
    ImmutableArray<AnswerValue> After,
    int Turn
);
