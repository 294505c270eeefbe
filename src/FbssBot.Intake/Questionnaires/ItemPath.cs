namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Where an item instance stands in a response: its linkId (unique in a questionnaire) and, when it is below repeating
/// groups or below the answers of a question, which instance of each, outermost first, joined by dots: "1" or "0.2".
/// </summary>
/// <param name="LinkId">The item's linkId.</param>
/// <param name="Occurrence">Zero-based indices of the enclosing instances; empty for an item outside of any.</param>
public readonly record struct ItemPath(string LinkId, string Occurrence = "")
{
    /// <summary>"linkId" or "linkId[1]".</summary>
    public override string ToString() => Occurrence.Length == 0 ? LinkId : $"{LinkId}[{Occurrence}]";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static ItemPath Parse(string text)
    {
        int bracket = text.EndsWith(']') ? text.LastIndexOf('[') : -1;
        return bracket < 0 ? new ItemPath(text) : new ItemPath(text[..bracket], text[(bracket + 1)..^1]);
    }
}
