using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Text;

namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>The words of a message as numbers of one language's vocabulary.</summary>
internal sealed class MatchedWords
{
    private readonly ImmutableArray<Word> _words;
    private readonly int[][] _numbers;
    private readonly bool[] _occurs;

    /// <param name="words">The words.</param>
    /// <param name="numbers">The numbers of each.</param>
    /// <param name="vocabulary">Where the numbers are from.</param>
    public MatchedWords(ImmutableArray<Word> words, int[][] numbers, Vocabulary vocabulary)
    {
        _words = words;
        _numbers = numbers;
        _occurs = new bool[vocabulary.Count];
        foreach (int[] word in numbers)
        foreach (int number in word)
            _occurs[number] = true;
    }

    public int Count => _numbers.Length;

    public ReadOnlySpan<int> NumbersAt(int index) => _numbers[index];

    /// <summary>Whether a word has one of the numbers, which are in rising order.</summary>
    public bool IsAny(int index, int[] numbers)
    {
        foreach (int number in _numbers[index])
            if (numbers.Length == 1 ? numbers[0] == number : Array.BinarySearch(numbers, number) >= 0)
                return true;
        return false;
    }

    /// <summary>Whether one of the numbers stands anywhere in the message.</summary>
    public bool HasAny(int[] numbers)
    {
        foreach (int number in numbers)
            if (_occurs[number])
                return true;
        return false;
    }

    public bool SentenceBefore(int index) => _words[index].Before == Break.Sentence;
}
