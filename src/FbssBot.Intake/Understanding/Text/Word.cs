namespace FbssBot.Intake.Understanding.Text;

/// <summary>What parts a word from the one before it.</summary>
public enum Break
{
    /// <summary>A space, a hyphen or nothing.</summary>
    None,

    /// <summary>A comma or a bracket.</summary>
    Comma,

    /// <summary>A full stop, a semicolon, a question mark, a new line or a dash.</summary>
    Sentence,
}

/// <summary>One word or number of a message with its place.</summary>
/// <param name="Text">The folded form (<see cref="Folding"/>).</param>
/// <param name="Span">Where it stands in the message.</param>
/// <param name="Before">What parts it from the word before.</param>
public readonly record struct Word(string Text, TextSpan Span, Break Before)
{
    /// <summary>Whether it begins with a digit.</summary>
    public bool IsDigits => Text.Length > 0 && char.IsAsciiDigit(Text[0]);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(Word)} {Span}";
}
