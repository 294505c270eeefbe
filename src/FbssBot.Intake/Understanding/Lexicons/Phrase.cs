namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>A phrase found in a message.</summary>
/// <param name="Meaning">What it stands for.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
internal readonly record struct Phrase<T>(T Meaning, int First, int End)
{
    /// <summary>Whether it covers all words of the other and more.</summary>
    public bool Swallows<TOther>(Phrase<TOther> other) =>
        First <= other.First && End >= other.End && End - First > other.End - other.First;

    /// <summary>Whether it covers all words of the other.</summary>
    public bool Covers<TOther>(Phrase<TOther> other) => First <= other.First && End >= other.End;
}
