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
        int[] scores = new int[languages.Length];
        foreach (Word word in words)
            Score(word, languages, scores);
        int bestScore = scores[languages.IndexOf(best)];
        for (int i = 0; i < scores.Length; i++)
            if (scores[i] > bestScore)
                (best, bestScore) = (languages[i], scores[i]);
        return best;
    }

    // A word that every language has tells nothing.
    private static void Score(Word word, ImmutableArray<LanguageLexicon> languages, int[] scores)
    {
        if (word.IsDigits)
            return;
        Span<int> weights = stackalloc int[languages.Length];
        bool isShared = true;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = Weight(languages[i], word.Text);
            isShared &= weights[i] > 0 || IsAnswer(languages[i], word.Text);
        }
        for (int i = 0; !isShared && i < weights.Length; i++)
            scores[i] += weights[i];
    }

    // "Ya" says yes in one language and "now" in another.
    private static bool IsAnswer(LanguageLexicon language, string word) =>
        language.Says("yes", word) || language.Says("no", word);

    private static int Weight(LanguageLexicon language, string word) =>
        language.FunctionWords.Contains(word) ? FunctionWordWeight
        : word.Length > 3 && language.Vocabulary.Knows(word) ? 1
        : 0;
}
