namespace FbssBot.Intake.Tests.Pack;

/// <summary>One way to break a pack.</summary>
/// <param name="Sentence">What was done.</param>
/// <param name="File">The file that is edited.</param>
/// <param name="Find">The first place with this text is replaced …</param>
/// <param name="Replace">… by this.</param>
/// <param name="Expected">Words that the report must have.</param>
/// <param name="At">Text of the line that must be named; null: the line of the edit. "-": the file as a whole.</param>
/// <param name="In">The file that must be named; null: the edited one.</param>
public sealed record PackMistake(
    string Sentence,
    string File,
    string Find,
    string Replace,
    string Expected,
    string? At = null,
    string? In = null
)
{
    /// <inheritdoc/>
    public override string ToString() => Sentence;
}
