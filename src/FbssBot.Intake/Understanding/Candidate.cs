using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Understanding;

/// <summary>A possible answer in the words of a message, before its context was looked at.</summary>
/// <param name="LinkId">The item.</param>
/// <param name="Value">The answer.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Denied">The words themselves deny it ("all except the last"), whatever stands around them.</param>
/// <param name="Chosen">Chosen by place or as a whole ("the second one", "none"): what stands around does not matter.</param>
/// <param name="Instead">Said instead of what was taken back before it: a "no" in front speaks of the other.</param>
/// <param name="SaysNone">It is a denial itself ("none of these"), answering the question asked.</param>
/// <param name="Loose">One word out of an option's text: a command of the same word comes first.</param>
internal readonly record struct Candidate(
    string LinkId,
    AnswerValue Value,
    int First,
    int End,
    bool Denied = false,
    bool Chosen = false,
    bool Loose = false,
    bool SaysNone = false,
    bool Instead = false
)
{
    public int Length => End - First;

    public bool Swallows(Candidate other) => First <= other.First && End >= other.End && Length > other.Length;

    public bool Overlaps(Candidate other) => First < other.End && other.First < End;

    /// <inheritdoc/>
    public override string ToString() => $"{LinkId} {First}-{End}";
}
