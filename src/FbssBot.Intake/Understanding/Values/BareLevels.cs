using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>
/// Vertebrae by their numbers alone, where the level was asked: "between five and six", "la cuarta y la quinta", "entre la cinco y la
/// seis y la seis y la siete". The region that is known gives the letter; without one, the numbers that only one region has.
/// </summary>
internal static class BareLevels
{
    private const int MostBetween = 4;
    private const char Cervical = 'c';
    private const char Thoracic = 't';
    private const char Lumbar = 'l';

    /// <summary>The levels, when the message counts at least two neighbouring vertebrae and no other numbers.</summary>
    /// <param name="message">The message.</param>
    /// <param name="known">The letter of the region that is known; null where none is.</param>
    public static ImmutableArray<LevelsFound> Read(Message message, char? known)
    {
        List<(int Value, int First, int End)> counted = Counted(message);
        if (counted.Count < 2 || !AreNeighbours(message, counted))
            return [];
        bool crosses = counted[^1].Value == 1;
        int low = counted[0].Value;
        int high = crosses ? low : counted[^1].Value;
        if ((known ?? Alone(low, high)) is not { } letter || (crosses && letter != Lumbar))
            return [];
        int top = LevelsFound.Position(letter, low);
        int bottom = crosses ? LevelsFound.Position('s', 1) : LevelsFound.Position(letter, high);
        return top > 0 && bottom > top ? [new LevelsFound(top, bottom, counted[0].First, counted[^1].End)] : [];
    }

    private static List<(int Value, int First, int End)> Counted(Message message)
    {
        var counted = new SortedDictionary<int, (int Value, int First, int End)>();
        foreach (Lexicons.PhraseMatch term in message.Terms("ordinal"))
            if (Number(term) is > 0 and var nth)
                counted[term.First] = (nth, term.First, term.End);
        foreach (Lexicons.PhraseMatch term in message.Terms("number"))
            if (Number(term) is > 0 and var spoken && message.TermAt("counted", term.End) is null)
                counted.TryAdd(term.First, (spoken, term.First, term.End));
        for (int i = 0; i < message.Words.Length; i++)
            if (
                message.Words[i].IsDigits
                && int.TryParse(message.Words[i].Text, out int digits)
                && message.TermAt("counted", i + 1) is null
            )
                counted.TryAdd(i, (digits, i, i + 1));
        return [.. counted.Values];
    }

    private static int Number(Lexicons.PhraseMatch term) =>
        term.Meaning is Lexicons.Meaning.Term { Value: var value } && int.TryParse(value, out int number) ? number : 0;

    // Five and six, six and seven; or five and one, over the end of the lumbar spine.
    private static bool AreNeighbours(Message message, List<(int Value, int First, int End)> counted)
    {
        for (int i = 1; i < counted.Count; i++)
        {
            int step = counted[i].Value - counted[i - 1].Value;
            bool crosses = i == counted.Count - 1 && counted[i - 1].Value == 5 && counted[i].Value == 1;
            if (!(step is 0 or 1 || crosses) || !IsSmall(message, counted[i - 1].End, counted[i].First))
                return false;
        }
        return counted[^1].Value != counted[0].Value;
    }

    private static bool IsSmall(Message message, int first, int end)
    {
        if (end - first > MostBetween)
            return false;
        for (int i = first; i < end; i++)
            if (
                message.Words[i].Before == Break.Sentence
                || !message.IsIn("level-link", i) && !message.Language.FunctionWords.Contains(message.Words[i].Text)
            )
                return false;
        return true;
    }

    private static char? Alone(int low, int high) =>
        high is 6 or 7 && low >= 5 ? Cervical
        : high > 7 ? Thoracic
        : high <= 5 ? Lumbar
        : null;
}
