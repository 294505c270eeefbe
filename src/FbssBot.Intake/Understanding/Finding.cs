using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Understanding;

/// <summary>A stretch of a message: UTF-16 offsets, end exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>The stretch itself.</summary>
    public string Of(string text) => text[Start..End];
}

/// <summary>Whether what is said is so.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Present,

    /// <summary>It is denied.</summary>
    Absent,

    /// <summary>It may be so.</summary>
    Uncertain,
}

/// <summary>Whose state is spoken of.</summary>
public enum Experiencer
{
    /// <summary>The patient.</summary>
    Patient,

    /// <summary>Somebody else.</summary>
    Other,
}

/// <summary>When it is so.</summary>
public enum Temporality
{
    /// <summary>Now or recently.</summary>
    Current,

    /// <summary>Past and over.</summary>
    Historical,

    /// <summary>Conditional, feared or asked about.</summary>
    Hypothetical,
}

/// <summary>Context of a stretch of text (ConText: Harkema et al. 2009).</summary>
public readonly record struct SpanContext(Polarity Polarity, Experiencer Experiencer, Temporality Temporality)
{
    /// <summary>The patient's own, present state.</summary>
    public static readonly SpanContext Plain = new(Polarity.Present, Experiencer.Patient, Temporality.Current);

    /// <summary>True for a state that may be recorded as an answer.</summary>
    public bool IsOwnAndPresent =>
        Polarity != Polarity.Absent && Experiencer == Experiencer.Patient && Temporality == Temporality.Current;
}

/// <summary>One fact with the patient's words it came from.</summary>
/// <param name="LinkId">The item it answers.</param>
/// <param name="Value">The answer.</param>
/// <param name="Span">Where in the message it stands.</param>
/// <param name="Context">Polarity, experiencer, temporality.</param>
/// <param name="Occurrence">Which instance of a repeating group told in stories, as it stands on record or will, as in <see cref="ItemPath.Occurrence"/>; empty outside of one.</param>
public sealed record Finding(
    string LinkId,
    AnswerValue Value,
    TextSpan Span,
    SpanContext Context,
    string Occurrence = ""
)
{
    /// <inheritdoc/>
    public override string ToString() => $"{LinkId} {Value} {Span}";
}

/// <summary>What a patient asks of the dialog (conversation repair), with the words it came from.</summary>
/// <param name="Id">back, skip, why, help, repeat, change, startOver, stop, resume, language:xx, human, review, deleteData,
/// checklist, newIntake, smallTalk, outOfScope, notUnderstood, insult, greeting, thanks, yes, no.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Topic">Finer kind from the pack (for outOfScope: the message id to answer with); null where there is none.</param>
public sealed record Command(string Id, TextSpan Span, string? Topic = null);

/// <summary>A red flag met by the words of one message.</summary>
/// <param name="Id">Id in the pack ("rf.cauda-equina").</param>
/// <param name="Spans">The words that met the criterion.</param>
/// <param name="Escalated">An escalating combination was met: level emergency.</param>
/// <param name="SaidNew">The sentence itself says that it is new or worse ("since Tuesday"): that need not be asked.</param>
public sealed record RedFlagFinding(
    string Id,
    ImmutableArray<TextSpan> Spans,
    bool Escalated = false,
    bool SaidNew = false
)
{
    /// <summary>Ids of the concepts of every combination that was met, but for those of time.</summary>
    public ImmutableHashSet<string> Signs { get; init; } = [];
}

/// <summary>A sign of red flags that a message plainly says is not so ("I have no open wound").</summary>
/// <param name="Concept">Its concept.</param>
/// <param name="Span">Its words.</param>
/// <param name="IsOneOfSeveral">The concept stands for several signs ("red, open, leaking"), of which these words deny one.</param>
public sealed record DeniedSign(string Concept, TextSpan Span, bool IsOneOfSeveral);

/// <summary>Something that was said but must be asked about before it is recorded.</summary>
/// <param name="LinkId">The item it may answer.</param>
/// <param name="Kind">Message id of the question to ask ("repair.ambiguous-date", "repair.ambiguous-pain" …).</param>
/// <param name="Candidates">The possible answers.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Doubt(string LinkId, string Kind, ImmutableArray<AnswerValue> Candidates, TextSpan Span);
