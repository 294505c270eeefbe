using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding;

/// <summary>What a message says by its small words alone: yes, no, I do not know.</summary>
internal static class Replies
{
    /// <summary>The yes (true) or no (false) that the message opens with; null for neither.</summary>
    public static bool? Opens(Message message) =>
        // "No idea" and "no sé" are no "no".
        message.TermAt("unsure", 0)
            is not null
        || Asks(message)
            ? null
        : message.Terms("yes").Any(match => match.First == 0) ? true
        : message.Terms("no").Any(match => match.First == 0) ? false
        : null;

    /// <summary>
    /// Whether the message is a question ("is that alright?", "¿le va a molestar al doctor?"): it opens as one, and with a question
    /// mark or in words that nobody says of themselves. "Yes, is that it?" and "Leg pain?" are answers.
    /// </summary>
    public static bool Asks(Message message)
    {
        int first = Enumerable.Range(0, message.Words.Length).FirstOrDefault(i => !IsLeading(message, i), -1);
        if (first < 0)
            return false;
        return message.TermAt("asks-surely", first) is not null
            || message.Text.TrimStart().StartsWith('¿')
            || (message.Text.Contains('?', StringComparison.Ordinal) && message.TermAt("asks", first) is not null);
    }

    /// <summary>Whether a possible answer is only a word of consent or refusal ("alright", "ok").</summary>
    public static bool IsReply(Message message, Candidate candidate) =>
        Enumerable
            .Range(candidate.First, candidate.Length)
            .All(i =>
                message.IsIn("yes", i)
                || message.IsIn("no", i)
                || message.IsIn("agrees", i)
                || message.IsIn("filler", i)
                || message.Language.FunctionWords.Contains(message.Words[i].Text)
            );

    private static bool IsLeading(Message message, int word) =>
        message.TermAt("asks", word) is null
        && message.TermAt("asks-surely", word) is null
        && (message.IsIn("filler", word) || message.IsIn("clause", word))
        && !message.IsIn("yes", word)
        && !message.IsIn("no", word);

    /// <summary>
    /// What the message says of sending what was noted, and hardly anything else; null where it says nothing of it. "Tell them to
    /// send me the forms" is for the clinic to read.
    /// </summary>
    public static SendWish? Wish(Message message)
    {
        SendWish? wish = null;
        bool saysMore = false;
        bool heldBack = false;
        for (int i = 0; i < message.Words.Length; i++)
        {
            if (message.TermAt(SendWishes.Term, i) is { Meaning: Meaning.Term { Value: var said } } term)
            {
                if (wish is null or SendWish.Send)
                    wish = SendWishes.Named(said);
                heldBack |= (wish is SendWish.Keep or SendWish.NotYet) && IsClause(message, term);
                i = term.End - 1;
            }
            else
                saysMore |=
                    !message.Language.FunctionWords.Contains(message.Words[i].Text)
                    && !message.IsIn("filler", i)
                    && !message.IsIn("yes", i)
                    && !message.IsIn("no", i);
        }
        // "Don't send it yet, I want to ask my mother": what is not to be sent is not sent, whatever the reason.
        return saysMore && !heldBack ? null : wish;
    }

    private static bool IsClause(Message message, PhraseMatch term) =>
        (term.First == 0 || message.Words[term.First].Before != Text.Break.None)
        && (term.End == message.Words.Length || message.Words[term.End].Before != Text.Break.None);

    /// <summary>The number that is the whole message; null where it says anything else.</summary>
    public static decimal? BareNumber(Message message) =>
        message.Numbers is [{ First: 0 } number] && number.End == message.Words.Length ? number.Value : null;

    /// <summary>Whether the message says that the patient does not know, and nothing else.</summary>
    public static bool IsUnsure(Message message)
    {
        bool unsure = false;
        for (int i = 0; i < message.Words.Length; i++)
            if (message.IsIn("unsure", i))
                unsure = true;
            else if (!message.Language.FunctionWords.Contains(message.Words[i].Text) && !message.IsIn("filler", i))
                return false;
        return unsure;
    }
}
