using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Values;

/// <summary>A person's name: the words after "my name is", up to where the sentence goes on about something else.</summary>
internal static class NameReader
{
    // The longest Spanish and Portuguese names have about this many words.
    private const int MostWords = 8;

    public static TextSpan? Read(Message message)
    {
        if (Introduced(message) is not { } name)
            return AfterRemark(message);
        // "It's Donna, Donna Reyes": the fuller of the two.
        return
            AfterRemark(message) is { } fuller
            && fuller.Of(message.Text).StartsWith(name.Of(message.Text) + " ", StringComparison.Ordinal)
            ? fuller
            : name;
    }

    // "I told you already, Ramiro Peña": a clause that is written as a name is one.
    private static TextSpan? AfterRemark(Message message)
    {
        for (int first = 1; first < message.Words.Length; first++)
            if (
                message.Words[first].Before != Text.Break.None
                && End(message, first) is var end
                && end - first <= MostWords
                && IsWrittenAsName(message, first, end)
            )
                return Trimmed(message, first, end);
        return null;
    }

    private static TextSpan? Introduced(Message message)
    {
        int first = 0;
        foreach (PhraseMatch intro in message.Terms("name-intro"))
            if (intro.First <= 2 && intro.End < message.Words.Length && !TellsRelation(message, intro))
                first = Math.Max(first, intro.End);
        bool introduced = first > 0;
        while (
            first < message.Words.Length - 1
            && message.TermAt("relation", first) is { } relation
            && relation.End < message.Words.Length
            && (!introduced || message.Words[relation.End].Before != Text.Break.None)
        )
            first = relation.End;
        int end = End(message, first);
        if (end <= first || end - first > MostWords)
            return null;
        if (!IsWrittenAsName(message, first, end))
            for (int i = first; i < end; i++)
                if (IsNoName(message, i))
                    return null;
        return Trimmed(message, first, end);
    }

    // "Ann Lee, I'm his wife": what is introduced there is no name.
    private static bool TellsRelation(Message message, PhraseMatch intro) =>
        intro.First > 0 && message.TermAt("relation", intro.End) is not null;

    private static int End(Message message, int first)
    {
        int end = message.Words.Length;
        foreach (PhraseMatch stop in message.Terms("name-end"))
            if (stop.First > first)
                end = Math.Min(end, stop.First);
        for (int i = first + 1; i < end; i++)
            if (
                message.Words[i].Before == Text.Break.Comma
                || (message.Words[i].Before == Text.Break.Sentence && !IsInitial(message, i - 1))
            )
                return i;
        return end;
    }

    // "Wendell T. Pruitt Jr.", "Dra. Peña": the dot of an initial or a title ends no sentence.
    private static bool IsInitial(Message message, int i) =>
        message.Words[i].Text.Length <= 3 && message.TermAt("relation", i) is null;

    // "Can Yılmaz", "Ben Over", "Ha Le": some names are everyday words, but a sentence does not capitalise each word.
    private static bool IsWrittenAsName(Message message, int first, int end)
    {
        if (end - first < 2)
            return false;
        for (int i = first; i < end; i++)
        {
            string written = message.Words[i].Span.Of(message.Text);
            bool capitalised = char.IsUpper(written[0]) && (written.Length == 1 || written.Any(char.IsLower));
            if (!capitalised && message.TermAt("name-particle", i) is null)
                return false;
        }
        return true;
    }

    private static bool IsNoName(Message message, int i)
    {
        string word = message.Words[i].Text;
        return message.Words[i].IsDigits
            || (message.Language.FunctionWords.Contains(word) && message.TermAt("name-particle", i) is null);
    }

    private static TextSpan Trimmed(Message message, int first, int end)
    {
        TextSpan span = message.Span(first, end);
        bool dotted =
            span.End < message.Text.Length && message.Text[span.End] == '.' && message.Words[end - 1].Text.Length <= 2;
        return dotted ? span with { End = span.End + 1 } : span;
    }
}
