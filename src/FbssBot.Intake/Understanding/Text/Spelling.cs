using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Text;

/// <summary>The form in which each word of a message is looked up: as written, or corrected where no language knows it.</summary>
internal static class Spelling
{
    // Noise is not worth correcting: a message with more unknown words than this is no message of a patient.
    private const int MostCorrections = 40;

    public static string[] Of(ImmutableArray<Word> words, LanguageLexicon language, ImmutableArray<LanguageLexicon> all)
    {
        string[] forms = new string[words.Length];
        int corrections = 0;
        for (int i = 0; i < forms.Length; i++)
        {
            string word = words[i].Text;
            forms[i] = word;
            if (word.Length < Vocabulary.ShortestCorrected || words[i].IsDigits)
                continue;
            if (language.Vocabulary.Completed(word) is { } full)
            {
                forms[i] = full;
                continue;
            }
            if (corrections >= MostCorrections || all.Any(known => known.Vocabulary.Knows(word)))
                continue;
            corrections++;
            forms[i] = language.Vocabulary.Corrected(word) ?? word;
        }
        return forms;
    }
}
