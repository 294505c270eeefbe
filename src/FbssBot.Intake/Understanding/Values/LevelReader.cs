using System.Collections.Immutable;
using System.Globalization;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>Vertebrae named in a message: from the first to the last of one mention.</summary>
/// <param name="Top">Position of the upper vertebra, counted from C1 = 1.</param>
/// <param name="Bottom">Position of the lower vertebra.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
public readonly record struct LevelsFound(int Top, int Bottom, int First, int End)
{
    private static readonly (char Letter, int Count)[] Regions = [('C', 7), ('T', 12), ('L', 5), ('S', 5)];

    /// <summary>"L4-L5", or "L1" for one vertebra.</summary>
    public string Value => Top == Bottom ? Name(Top) : $"{Name(Top)}-{Name(Bottom)}";

    /// <summary>Reads what <see cref="Value"/> wrote; null for anything else.</summary>
    public static LevelsFound? Parse(string value)
    {
        string[] ends = value.Split('-');
        int top = Parsed(ends[0]);
        int bottom = Parsed(ends[^1]);
        return top > 0 && bottom >= top && ends.Length <= 2 ? new LevelsFound(top, bottom, 0, 0) : null;
    }

    private static int Parsed(string name) =>
        name.Length >= 2
        && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? Position(char.ToLowerInvariant(name[0]), number)
            : 0;

    /// <summary>Both mentions as one.</summary>
    public LevelsFound With(LevelsFound other) =>
        this with
        {
            Top = Math.Min(Top, other.Top),
            Bottom = Math.Max(Bottom, other.Bottom),
        };

    /// <summary>Position of a vertebra from C1 = 1; 0 where there is no such vertebra. D is another letter for T.</summary>
    public static int Position(char letter, int number)
    {
        int before = 0;
        foreach ((char region, int count) in Regions)
        {
            if (region == (letter is 'd' ? 'T' : char.ToUpperInvariant(letter)))
                return number >= 1 && number <= count ? before + number : 0;
            before += count;
        }
        return 0;
    }

    private static string Name(int position)
    {
        foreach ((char letter, int count) in Regions)
        {
            if (position <= count)
                return letter + position.ToString(CultureInfo.InvariantCulture);
            position -= count;
        }
        return "";
    }
}

/// <summary>Spinal levels: "L4-5", "C5/6/7", "L5-S1", "T4 to L3", "L four L five".</summary>
internal static class LevelReader
{
    public static ImmutableArray<LevelsFound> Levels(Message message)
    {
        var found = ImmutableArray.CreateBuilder<LevelsFound>();
        var barred = message.Marks("not-a-level").ToList();
        for (int i = 0; i < message.Words.Length; )
        {
            if (barred.Any(match => match.Has(i)) || Mention(message, i) is not { } levels)
            {
                i++;
                continue;
            }
            found.Add(levels);
            i = levels.End;
        }
        return found.ToImmutable();
    }

    private static LevelsFound? Mention(Message message, int i)
    {
        if (Lettered(message, i) is not { } first)
            return null;
        var levels = new LevelsFound(first.Position, first.Position, i, first.End);
        char letter = first.Letter;
        while (Following(message, levels, letter) is { } next)
        {
            levels = levels.With(new LevelsFound(next.Position, next.Position, i, next.End)) with { End = next.End };
            letter = next.Letter;
        }
        return levels;
    }

    private static (char Letter, int Position, int End)? Following(Message message, LevelsFound levels, char letter)
    {
        int at = levels.End;
        if (at < message.Words.Length && message.Words[at].Before != Text.Break.None)
            return null;
        if (message.TermAt("level-link", at) is { } link)
            at = link.End;
        if (Lettered(message, at) is { } lettered)
            return lettered;
        bool joined = at < message.Words.Length && at == levels.End && IsJoined(message, at);
        if (Number(message, at) is not { } number || (!joined && at == levels.End))
            return null;
        int position = LevelsFound.Position(letter, number.Value);
        if (position > levels.Bottom)
            return (letter, position, number.End);
        // "L5/1": the first sacral vertebra follows the last lumbar one.
        return letter is 'l' && number.Value == 1 && joined ? ('s', LevelsFound.Position('s', 1), number.End) : null;
    }

    private static bool IsJoined(Message message, int at) =>
        message.Text[message.Words[at - 1].Span.End..message.Words[at].Span.Start].Trim()
            is "-"
                or "/"
                or "–"
                or "&"
                or "+";

    private static (char Letter, int Position, int End)? Lettered(Message message, int i)
    {
        if (i >= message.Words.Length)
            return null;
        string word = message.TermAt("level-letter", i) is { Length: 1, Meaning: Lexicons.Meaning.Term spelled }
            ? spelled.Value
            : message.Words[i].Text;
        if (word is not { Length: >= 1 and <= 3 } || word[0] is not ('c' or 't' or 'd' or 'l' or 's'))
            return null;
        if (word.Length > 1)
            return
                int.TryParse(word.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int joined)
                && LevelsFound.Position(word[0], joined) is > 0 and int p
                ? (word[0], p, i + 1)
                : null;
        return
            Number(message, i + 1) is { } number && LevelsFound.Position(word[0], number.Value) is > 0 and int position
            ? (word[0], position, number.End)
            : null;
    }

    // Single digits only: in "L 4 5" each number is a vertebra of its own.
    private static (int Value, int End)? Number(Message message, int i)
    {
        if (i >= message.Words.Length || message.Words[i].Before != Text.Break.None)
            return null;
        string word = message.Words[i].Text;
        if (word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int digits))
            return (digits, i + 1);
        return
            message.TermAt("number", i) is { Meaning: Lexicons.Meaning.Term term }
            && int.TryParse(term.Value, out int spoken)
            && spoken is >= 1 and <= 12
            ? (spoken, i + 1)
            : null;
    }
}
