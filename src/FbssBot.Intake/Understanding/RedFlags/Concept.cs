namespace FbssBot.Intake.Understanding.RedFlags;

/// <summary>What a concept is: decides which context counts for it.</summary>
public enum ConceptKind
{
    /// <summary>A part of the body: counts whatever is said of it.</summary>
    Body,

    /// <summary>A complaint: counts when it is the patient's own, present and not denied.</summary>
    Symptom,

    /// <summary>Something that happened: as a symptom.</summary>
    Event,

    /// <summary>A known risk: as a symptom.</summary>
    Risk,

    /// <summary>A substance in use: as a symptom.</summary>
    Drug,

    /// <summary>Narrows a symptom ("when I sit up").</summary>
    Modifier,

    /// <summary>Since when: new, worse or old.</summary>
    Onset,

    /// <summary>How long something lasted ("for two days"): says nothing of when it was.</summary>
    Length,

    /// <summary>How something came ("suddenly"): beside a date of its own it was so then.</summary>
    Manner,

    /// <summary>A harmless explanation.</summary>
    Near,

    /// <summary>What answers the question about a red flag ("I am safe", "it went away"): counts when said and not denied.</summary>
    Reply,
}

/// <summary>One concept slot of the red flags, the same in every language; its expressions are per language.</summary>
/// <param name="Id">"sym.numb".</param>
/// <param name="Kind">What it is.</param>
/// <param name="CountsPast">It counts though it is past (an operation, a cancer).</param>
/// <param name="CountsAnyone">It counts whoever has it: somebody who does not wake up needs help, patient or not.</param>
/// <param name="StaysInMessage">Its words mean too many things to be put together with other messages ("quit", "stopped").</param>
/// <param name="IsSeveral">Its words are several signs ("red", "open", "leaking"): who denies one says nothing of the others.</param>
/// <param name="Under">The wider concept that this one is a case of: denied with it.</param>
public sealed record Concept(
    string Id,
    ConceptKind Kind,
    bool CountsPast,
    bool CountsAnyone,
    bool StaysInMessage = false,
    bool IsSeveral = false,
    string? Under = null
)
{
    /// <summary>Whether it is something that is said to be so, and not a place, a time or a circumstance.</summary>
    public bool IsFact => Kind is ConceptKind.Symptom or ConceptKind.Event or ConceptKind.Risk or ConceptKind.Drug;
}

/// <summary>What one expression stands for.</summary>
/// <param name="Concept">Its concept.</param>
/// <param name="OwnNegation">It holds a negation that is part of the symptom ("can't feel", "no siento").</param>
/// <param name="IsLookalike">It only looks like the concept ("spring fever") and takes the words away from it.</param>
internal sealed record ConceptExpression(Concept Concept, bool OwnNegation, bool IsLookalike);
