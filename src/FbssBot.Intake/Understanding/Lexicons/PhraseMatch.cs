namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>A phrase of the lexicon found in a message.</summary>
/// <param name="Meaning">What it stands for.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
public readonly record struct PhraseMatch(Meaning Meaning, int First, int End)
{
    /// <summary>How many words it covers: the longer phrase is the more specific one.</summary>
    public int Length => End - First;

    /// <summary>Whether it covers all words of <paramref name="other"/> and more.</summary>
    public bool Swallows(PhraseMatch other) => First <= other.First && End >= other.End && Length > other.Length;

    /// <summary>Whether a word is one of its own.</summary>
    public bool Has(int word) => First <= word && word < End;

    /// <summary>Whether both share a word.</summary>
    public bool Overlaps(PhraseMatch other) => First < other.End && other.First < End;
}
