using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding;

/// <summary>Words that only say that there is nothing: "no", "none", "nothing, thanks", "ninguna".</summary>
internal static class Denials
{
    // Kinds of terms that say no, and those that add nothing to it.
    private static readonly string[] Kinds = ["no", "none", "filler"];

    /// <summary>Whether <paramref name="text"/> says no or none and nothing else.</summary>
    public static bool IsDenial(string text, Lexicon? lexicon, string language)
    {
        if (lexicon is null)
            return false;
        Message message = Message.Of(text, lexicon, language);
        bool denies = message.Terms("no").Any() || message.Terms("none").Any();
        return denies && Enumerable.Range(0, message.Words.Length).All(i => IsSmall(message, i));
    }

    /// <summary>Whether a message says more than <paramref name="known"/> texts and small words; a number stands for a choice.</summary>
    public static bool HasOtherWords(string text, IEnumerable<string> known, Lexicon? lexicon, string language)
    {
        HashSet<string> words = [.. known.SelectMany(one => Tokenizer.Words(one)).Select(word => word.Text)];
        if (lexicon is null)
            return Tokenizer.Words(text).Any(word => !words.Contains(word.Text) && !word.IsDigits);
        Message message = Message.Of(text, lexicon, language);
        return Enumerable
            .Range(0, message.Words.Length)
            .Any(i =>
                !words.Contains(message.Words[i].Text)
                && !message.Words[i].IsDigits
                && !message.IsIn("yes", i)
                && !IsSmall(message, i)
            );
    }

    private static bool IsSmall(Message message, int word) =>
        Kinds.Any(kind => message.IsIn(kind, word))
        || message.Language.FunctionWords.Contains(message.Words[word].Text);
}
