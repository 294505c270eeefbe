using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Commands;

/// <summary>
/// What the patient asks of the dialog. A phrase that is a command only by itself ("back", "skip") must be the whole message, small
/// words aside; the longest phrase wins.
/// </summary>
internal static class CommandReader
{
    // Courtesies and remarks count when nothing else is asked for.
    private static readonly string[] Remarks =
    [
        "notUnderstood",
        "smallTalk",
        "insult",
        "thanks",
        "greeting",
        "yes",
        "no",
    ];

    /// <summary>The command with the words it stands in; null where there is none.</summary>
    public static (Command Command, PhraseMatch Match)? Read(Message message)
    {
        PhraseMatch? best = null;
        foreach (PhraseMatch match in message.Matches)
            if (
                match.Meaning is Meaning.Order order
                && (!order.WholeMessage || IsWhole(message, match))
                && IsBetter(match, best)
            )
                best = match;
        if (best is not { } found)
            return null;
        var meant = (Meaning.Order)found.Meaning;
        return (new Command(meant.Command, message.Span(found), meant.Topic), found);
    }

    private static bool IsBetter(PhraseMatch match, PhraseMatch? best)
    {
        if (best is not { } other)
            return true;
        int rank = Rank(match);
        int otherRank = Rank(other);
        return rank != otherRank ? rank < otherRank : match.Length > other.Length;
    }

    private static int Rank(PhraseMatch match) => Array.IndexOf(Remarks, ((Meaning.Order)match.Meaning).Command) + 1;

    private static bool IsWhole(Message message, PhraseMatch match)
    {
        for (int i = 0; i < message.Words.Length; i++)
            if (
                (i < match.First || i >= match.End)
                && !message.Terms("filler").Any(filler => filler.First <= i && i < filler.End)
            )
                return false;
        return true;
    }
}
