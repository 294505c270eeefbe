using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>The words of a message as numbers of one language's vocabulary.</summary>
internal sealed class MatchedWords(ImmutableArray<Word> words, int[][] numbers)
{
    public int Count => numbers.Length;

    public ReadOnlySpan<int> NumbersAt(int index) => numbers[index];

    public bool Is(int index, int number) => Array.IndexOf(numbers[index], number) >= 0;

    public bool SentenceBefore(int index) => words[index].Before == Break.Sentence;
}
