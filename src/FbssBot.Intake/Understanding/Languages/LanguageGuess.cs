using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Languages;

/// <summary>Tells the language of a message by its function words and, where these do not decide, by the words that only one lexicon knows.</summary>
internal static class LanguageGuess
{
    // A function word tells more than a content word: medicines and body parts travel between languages.
    private const int FunctionWordWeight = 3;

    // "y" is "and" in one language and a short yes in another: so little tells nothing.
    private const int FewestLetters = 2;

    /// <summary>The lexicon of the message's language; that of <paramref name="conversation"/> where it cannot be told.</summary>
    public static LanguageLexicon Of(
        ImmutableArray<Word> words,
        ImmutableArray<LanguageLexicon> languages,
        string conversation
    )
    {
        LanguageLexicon best = languages.FirstOrDefault(language => language.Language == conversation) ?? languages[0];
        if (words.Sum(word => word.Text.Length) < FewestLetters)
            return best;
        int bestScore = Score(words, best, languages);
        foreach (LanguageLexicon language in languages)
        {
            int score = Score(words, language, languages);
            if (score > bestScore)
                (best, bestScore) = (language, score);
        }
        return best;
    }

    private static int Score(
        ImmutableArray<Word> words,
        LanguageLexicon language,
        ImmutableArray<LanguageLexicon> languages
    )
    {
        int score = 0;
        foreach (Word word in words)
        {
            if (word.IsDigits || languages.All(other => Knows(other, word.Text) || IsAnswer(other, word.Text)))
                continue;
            if (language.FunctionWords.Contains(word.Text))
                score += FunctionWordWeight;
            else if (word.Text.Length > 3 && language.Vocabulary.Knows(word.Text))
                score++;
        }
        return score;
    }

    // "Ya" says yes in one language and "now" in another.
    private static bool IsAnswer(LanguageLexicon language, string word) =>
        language.Says("yes", word) || language.Says("no", word);

    private static bool Knows(LanguageLexicon language, string word) =>
        language.FunctionWords.Contains(word) || (word.Length > 3 && language.Vocabulary.Knows(word));
}
