using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Commands;

/// <summary>
/// What the patient asks of the dialog. The words of most commands are everyday words too ("it came on later", "pain in my back"), so
/// each phrase says how much else may stand beside it (<see cref="OrderReach"/>). Of what is left, the longest phrase wins.
/// </summary>
internal static class CommandReader
{
    /// <summary>Courtesies and the like: they count when nothing else is said, in this order.</summary>
    public static readonly ImmutableArray<string> Remarks =
    [
        "notUnderstood",
        "smallTalk",
        "insult",
        "thanks",
        "greeting",
        "yes",
        "no",
    ];

    // A reason ("go back, I made a mistake") counts when nothing else is asked for, and before the remarks.
    private static readonly ImmutableArray<string> Lesser = ["change", .. Remarks];

    // Kinds of terms that say nothing of their own beside a command: "please", "can we", "so".
    private static readonly string[] SmallWords = ["filler", "request", "clause"];

    /// <summary>The command with the words it stands in; null where there is none.</summary>
    public static (Command Command, PhraseMatch Match)? Read(Message message, Asked asked)
    {
        PhraseMatch? best = null;
        var said = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (PhraseMatch match in message.Matches)
            if (
                match.Meaning is Meaning.Order order
                && IsMeant(message, asked, order, match, said)
                && IsBetter(match, best)
            )
                best = match;
        if (best is not { } found)
            return null;
        var meant = (Meaning.Order)found.Meaning;
        return (new Command(meant.Command, message.Span(found), meant.Topic), found);
    }

    // Where any words are an answer, "quilting" is not "quitting".
    private static bool IsMeant(
        Message message,
        Asked asked,
        Meaning.Order order,
        PhraseMatch match,
        Dictionary<string, int[]> said
    ) =>
        !(asked.TakesText && message.IsCorrected(match))
        && !IsTold(message, match)
        && order.Reach switch
        {
            OrderReach.Message => IsFilled(OtherWords(message, order, said), match, 0, message.Words.Length),
            OrderReach.Clause => IsFilled(
                OtherWords(message, order, said),
                match,
                ClauseStart(message, match),
                ClauseEnd(message, match)
            ),
            _ => true,
        };

    // "That idiot of a surgeon" is no abuse of the dialog, "no puedo dejar de llorar" no question about a medicine: what is told.
    private static bool IsTold(Message message, PhraseMatch match) =>
        ((Meaning.Order)match.Meaning).Command switch
        {
            "insult" => message.ClauseHasAround("insulted", match.First, match.End),
            "stop" or "back" or "resume" => message.Marks("unable").Any(told => told.Overlaps(match)),
            "outOfScope" => message.Marks("told-not-asked").Any(told => told.Overlaps(match))
                && !IsQuestion(message, match),
            _ => false,
        };

    private static bool IsQuestion(Message message, PhraseMatch match)
    {
        int end = match.End;
        while (end < message.Words.Length && message.Words[end].Before != Break.Sentence)
            end++;
        int until = end < message.Words.Length ? message.Words[end].Span.Start : message.Text.Length;
        return message.Text.AsSpan(message.Words[end - 1].Span.End..until).Contains('?');
    }

    private static bool IsBetter(PhraseMatch match, PhraseMatch? best)
    {
        if (best is not { } other)
            return true;
        // A message that is one phrase from end to end says that, and not what a part of it would say.
        bool isWhole = ReachOf(match) == OrderReach.Message;
        bool isOtherWhole = ReachOf(other) == OrderReach.Message;
        if ((isWhole || isOtherWhole) && match.Overlaps(other) && match.Length != other.Length)
            return match.Length > other.Length;
        if (isWhole != isOtherWhole && match.Overlaps(other))
            return isWhole;
        int rank = Rank(match);
        int otherRank = Rank(other);
        return rank != otherRank ? rank < otherRank : match.Length > other.Length;
    }

    private static OrderReach ReachOf(PhraseMatch match) => ((Meaning.Order)match.Meaning).Reach;

    private static int Rank(PhraseMatch match) => Lesser.IndexOf(((Meaning.Order)match.Meaning).Command) + 1;

    private static int ClauseStart(Message message, PhraseMatch match)
    {
        int first = match.First;
        while (first > 0 && !IsClauseStart(message, first))
            first--;
        return first;
    }

    private static int ClauseEnd(Message message, PhraseMatch match)
    {
        int end = match.End;
        while (end < message.Words.Length && !IsClauseStart(message, end) && message.TermAt("statement", end) is null)
            end++;
        return end;
    }

    private static bool IsClauseStart(Message message, int word) =>
        message.Words[word].Before != Break.None || message.TermAt("clause", word) is not null;

    // Nothing but small words, courtesies, and the same command said twice.
    private static bool IsFilled(int[] others, PhraseMatch match, int first, int end) =>
        others[match.First] == others[first] && others[end] == others[Math.Max(match.End, first)];

    /// <summary>How many words before each place say something else than the command.</summary>
    private static int[] OtherWords(Message message, Meaning.Order order, Dictionary<string, int[]> known)
    {
        if (known.TryGetValue(order.Command, out int[]? counted))
            return counted;
        bool[] isSaid = new bool[message.Words.Length];
        foreach (PhraseMatch match in message.Matches)
            if (match.Meaning is Meaning.Order { Command: var command } && command == order.Command)
                isSaid.AsSpan(match.First, match.Length).Fill(true);
        int[] others = new int[message.Words.Length + 1];
        for (int i = 0; i < message.Words.Length; i++)
            others[i + 1] = others[i] + (isSaid[i] || SmallWords.Any(kind => message.IsIn(kind, i)) ? 0 : 1);
        known.Add(order.Command, others);
        return others;
    }
}
