using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Understanding;

/// <summary>What is known when a message is read.</summary>
public sealed record ReadingContext
{
    /// <summary>Language of the conversation ("en", "es").</summary>
    public required string Language { get; init; }

    /// <summary>The date on which relative dates rest.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>linkId of the question just asked (a question, or a group asked in one); null for a free message.</summary>
    public string? Asked { get; init; }

    /// <summary>Instance of the question just asked.</summary>
    public string Occurrence { get; init; } = "";

    /// <summary>Ids of the options in the order in which they were shown; empty: all options of the item in their order.</summary>
    public ImmutableArray<string> Offered { get; init; } = [];

    /// <summary>True when somebody answers for the patient: he, she, my mother … is then the patient.</summary>
    public bool ByProxy { get; init; }

    /// <summary>Concept slots of red flags that earlier messages of this conversation met (multi-turn flags).</summary>
    public ImmutableHashSet<string> EarlierConcepts { get; init; } = [];

    /// <summary>What is on record, for "same as before" and for which operation is meant.</summary>
    public Answers Known { get; init; } = Answers.Empty;
}

/// <summary>What one message was understood to say. Every part carries the span it came from.</summary>
public sealed record Reading
{
    /// <summary>Nothing understood.</summary>
    public static readonly Reading Nothing = new() { Language = "en" };

    /// <summary>The language of the message; that of the conversation where it cannot be told.</summary>
    public required string Language { get; init; }

    /// <summary>Answers that may be recorded: the patient's own, present state and the history asked for.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What the patient says is not so (denied, over, another person's): never recorded, may withdraw an earlier answer.</summary>
    public ImmutableArray<Finding> Denied { get; init; } = [];

    /// <summary>Said but to be asked about.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>What the question asks for and none of its options stands for ("high blood pressure"): kept in the patient's words.</summary>
    public ImmutableArray<TextSpan> Unlisted { get; init; } = [];

    /// <summary>Whether no word of the message is known: a name, or a slip of the keys.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The command, if any.</summary>
    public Command? Command { get; init; }

    /// <summary>The yes (true) or no (false) that the message opens with, whatever follows; null for neither.</summary>
    public bool? Opens { get; init; }

    /// <summary>What is said of sending what was noted, and hardly anything else; null where nothing is said of it.</summary>
    public SendWish? SendWish { get; init; }

    /// <summary>What is said about putting right what is on record.</summary>
    public Amending.Amends Amends { get; init; } = Amending.Amends.Nothing;

    /// <summary>Whether the message asks something: a question answers neither yes nor no.</summary>
    public bool Asks { get; init; }

    /// <summary>Holds something back ("yes, but …", "all right except …").</summary>
    public bool Contrasts { get; init; }

    /// <summary>Whether the message says that the patient does not know ("no idea", "no sé"), and nothing else.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>The number that is the whole message ("8"); null where it says anything else.</summary>
    public decimal? BareNumber { get; init; }

    /// <summary>Red flags raised by this message, most urgent first.</summary>
    public ImmutableArray<RedFlagFinding> RedFlags { get; init; } = [];

    /// <summary>Red flags about which one clarifying question is asked now.</summary>
    public ImmutableArray<RedFlagFinding> RedFlagQuestions { get; init; } = [];

    /// <summary>Red flags that answers may make the bot ask about from now on: this message gave the ground.</summary>
    public ImmutableHashSet<string> RedFlagGrounds { get; init; } = [];

    /// <summary>Concept slots that this message met, for later turns.</summary>
    public ImmutableHashSet<string> Concepts { get; init; } = [];

    /// <summary>Signs of red flags that this message plainly denies.</summary>
    public ImmutableArray<DeniedSign> DeniedSigns { get; init; } = [];

    /// <summary>Onset concepts that this message names: what is spoken of is new, worse or old.</summary>
    public ImmutableHashSet<string> Onsets { get; init; } = [];
}
