using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Amending;

/// <summary>The words of a text that can tell one question from another: none of "I need to change my …".</summary>
internal static class TellingWords
{
    private const int ShortWord = 2;
    private static readonly string[] SmallWords = ["filler", "request", "corrects", "removes", "value-lead"];

    /// <summary>The words, folded; without a lexicon all but the short ones.</summary>
    public static ImmutableHashSet<string> Of(string text, Lexicon? lexicon, string language)
    {
        if (lexicon is null)
            return [.. Text.Tokenizer.Words(text).Select(word => word.Text).Where(word => word.Length > ShortWord)];
        Message message = Message.Of(text, lexicon, language);
        return
        [
            .. Enumerable
                .Range(0, message.Words.Length)
                .Where(i =>
                    message.Words[i].Text.Length > ShortWord
                    && !message.Language.FunctionWords.Contains(message.Words[i].Text)
                    && !SmallWords.Any(kind => message.IsIn(kind, i))
                )
                .Select(i => message.Words[i].Text),
        ];
    }
}
