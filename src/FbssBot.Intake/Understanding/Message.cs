using System.Collections.Immutable;
using FbssBot.Intake.Understanding.Languages;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Text;
using FbssBot.Intake.Understanding.Values;

namespace FbssBot.Intake.Understanding;

/// <summary>One message, cut into words, with every phrase of the lexicon and every number found in it.</summary>
internal sealed class Message
{
    /// <summary>No more than this much of a message is read: as much as a channel lets a person send at once.</summary>
    public const int MostCharacters = 8000;

    // Dictated text has no commas: what stands farther off belongs to another clause.
    private const int NearWords = 7;

    private readonly string[] _spellings;
    private readonly int[] _clauseStarts;
    private readonly int[] _sentenceStarts;
    private readonly Dictionary<string, PhraseRow> _marks;
    private readonly Dictionary<string, PhraseRow> _terms;
    private readonly PhraseRow _all;
    private ImmutableArray<NumberFound>? _numbers;

    private Message(
        string text,
        ImmutableArray<Word> words,
        string[] spellings,
        LanguageLexicon language,
        ImmutableArray<PhraseMatch> matches
    )
    {
        Text = text;
        Words = words;
        _spellings = spellings;
        Language = language;
        Matches = matches;
        _all = new PhraseRow(matches);
        _marks = Rows(matches, meaning => (meaning as Meaning.Mark)?.Name);
        _terms = Rows(matches, meaning => (meaning as Meaning.Term)?.Kind);
        _clauseStarts = ClauseStarts(words, Terms("clause"));
        _sentenceStarts = SentenceStarts(words);
    }

    /// <summary>What was read of the message.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>The language it is written in, mostly.</summary>
    public LanguageLexicon Language { get; }

    /// <summary>Every phrase found, in order.</summary>
    public ImmutableArray<PhraseMatch> Matches { get; }

    /// <summary>The numbers, in digits or words, in order.</summary>
    public ImmutableArray<NumberFound> Numbers => _numbers ??= NumberReader.Numbers(this);

    /// <summary>Cuts and matches <paramref name="text"/>.</summary>
    public static Message Of(string text, Lexicon lexicon, string conversationLanguage)
    {
        string read = text.Length <= MostCharacters ? text : text[..MostCharacters];
        var words = Tokenizer.Words(read);
        LanguageLexicon main = LanguageGuess.Of(words, lexicon.Languages, conversationLanguage);
        string[] spellings = Spelling.Of(words, main, lexicon.Languages);
        var matches = main.Find(words, spellings);
        foreach (LanguageLexicon other in lexicon.Languages)
            if (other != main)
                matches = matches.AddRange(Borrowed(words, other, main));
        return new Message(
            read,
            words,
            spellings,
            main,
            [.. matches.OrderBy(match => match.First).ThenByDescending(match => match.End)]
        );
    }

    /// <summary>The stretch of text from one word to before another.</summary>
    public TextSpan Span(int first, int end) => new(Words[first].Span.Start, Words[end - 1].Span.End);

    /// <summary>The stretch of a phrase.</summary>
    public TextSpan Span(PhraseMatch match) => Span(match.First, match.End);

    /// <summary>The word as it was taken: corrected where it was misspelt.</summary>
    public string SpellingOf(int word) => _spellings[word];

    /// <summary>Whether at least half of a phrase was found only because its spelling was corrected.</summary>
    public bool IsCorrected(PhraseMatch match)
    {
        int corrected = 0;
        for (int i = match.First; i < match.End; i++)
            if (!string.Equals(_spellings[i], Words[i].Text, StringComparison.Ordinal))
                corrected++;
        return corrected * 2 >= match.Length;
    }

    /// <summary>Words with a fixed value of one kind ("month", "unit" …).</summary>
    public IReadOnlyList<PhraseMatch> Terms(string kind) => Row(_terms, kind).All;

    /// <summary>Whether a word stands in a term of a kind.</summary>
    public bool IsIn(string kind, int word) => Row(_terms, kind).Has(word);

    /// <summary>The longest term of a kind that begins at a word; null where none does.</summary>
    public PhraseMatch? TermAt(string kind, int first) => Row(_terms, kind).At(first);

    /// <summary>The term of a kind that ends before a word; null where none does.</summary>
    public PhraseMatch? TermBefore(string kind, int end)
    {
        foreach (PhraseMatch term in Row(_terms, kind).Near(end - 1, end))
            if (term.End == end)
                return term;
        return null;
    }

    /// <summary>The phrases of a mark.</summary>
    public IReadOnlyList<PhraseMatch> Marks(string name) => Row(_marks, name).All;

    /// <summary>The phrases of a mark among which are all that share a word with a stretch.</summary>
    public ReadOnlySpan<PhraseMatch> MarksNear(string name, int first, int end) => Row(_marks, name).Near(first, end);

    /// <summary>Phrases of any kind among which are all that share a word with a stretch.</summary>
    public ReadOnlySpan<PhraseMatch> Near(int first, int end) => _all.Near(first, end);

    /// <summary>Number of the clause in which a word stands.</summary>
    public int ClauseOf(int word) => _clauseStarts[Math.Min(word, _clauseStarts.Length - 1)];

    /// <summary>First word of the sentence in which a word stands.</summary>
    public int SentenceOf(int word) => _sentenceStarts[Math.Clamp(word, 0, _sentenceStarts.Length - 1)];

    /// <summary>Whether the mark stands in the clause of a word, near it.</summary>
    public bool ClauseHas(string mark, int word) => ClauseHas(mark, word, word + 1, ownWordsCount: true);

    /// <summary>Whether the mark stands in the clause of a stretch of words, near it, and not only inside of it.</summary>
    public bool ClauseHasAround(string mark, int first, int end) => ClauseHas(mark, first, end, ownWordsCount: false);

    private bool ClauseHas(string mark, int first, int end, bool ownWordsCount)
    {
        int clause = ClauseOf(first);
        foreach (PhraseMatch m in Row(_marks, mark).Near(first - NearWords - 1, end + NearWords + 1))
            if (
                ClauseOf(m.First) == clause
                && m.First <= end + NearWords
                && m.End >= first - NearWords
                && (ownWordsCount || m.First >= end || m.End <= first)
            )
                return true;
        return false;
    }

    /// <summary>Words between a stretch and the nearest such mark of its clause; int.MaxValue where the clause has none near.</summary>
    public int Distance(string mark, int first, int end)
    {
        int least = int.MaxValue;
        foreach (PhraseMatch m in Row(_marks, mark).Near(first - NearWords - 1, end + NearWords + 1))
            least = Math.Min(least, Distance(m, first, end));
        return least;
    }

    /// <summary>Words between a stretch and a phrase of its clause; int.MaxValue where they are of different clauses.</summary>
    public int Distance(PhraseMatch phrase, int first, int end) =>
        ClauseOf(phrase.First) == ClauseOf(first)
            ? Math.Max(0, phrase.End <= first ? first - phrase.End : phrase.First - end)
            : int.MaxValue;

    /// <summary>Whether the mark stands in the sentence of a word.</summary>
    public bool SentenceHas(string mark, int word)
    {
        int sentence = SentenceOf(word);
        int end = word + 1;
        while (end < Words.Length && _sentenceStarts[end] == sentence)
            end++;
        foreach (PhraseMatch m in Row(_marks, mark).Near(sentence, end))
            if (m.First >= sentence)
                return true;
        return false;
    }

    private static PhraseRow Row(Dictionary<string, PhraseRow> rows, string name) =>
        rows.GetValueOrDefault(name, PhraseRow.Empty);

    private static Dictionary<string, PhraseRow> Rows(
        IEnumerable<PhraseMatch> matches,
        Func<Meaning, string?> nameOf
    ) =>
        matches
            .Where(match => nameOf(match.Meaning) is not null)
            .GroupBy(match => nameOf(match.Meaning)!)
            .ToDictionary(row => row.Key, row => new PhraseRow(row), StringComparer.Ordinal);

    private static int[] SentenceStarts(ImmutableArray<Word> words)
    {
        int[] starts = new int[Math.Max(words.Length, 1)];
        for (int i = 1; i < words.Length; i++)
            starts[i] = words[i].Before == Break.Sentence ? i : starts[i - 1];
        return starts;
    }

    private static int[] ClauseStarts(ImmutableArray<Word> words, IEnumerable<PhraseMatch> joints)
    {
        var starting = joints.Select(joint => joint.First).ToHashSet();
        int[] starts = new int[Math.Max(words.Length, 1)];
        for (int i = 1; i < words.Length; i++)
            starts[i] = words[i].Before != Break.None || starting.Contains(i) ? i : starts[i - 1];
        return starts;
    }

    /// <summary>
    /// Phrases of another language in a mixed message. Only those count that have a longer word which the main language does not
    /// know: "pie", "once" or "sin" mean different things in different languages.
    /// </summary>
    private static IEnumerable<PhraseMatch> Borrowed(
        ImmutableArray<Word> words,
        LanguageLexicon other,
        LanguageLexicon main
    )
    {
        if (!words.Any(word => IsForeign(word.Text, main)))
            return [];
        string[] spellings = [.. words.Select(word => word.Text)];
        return other
            .Find(words, spellings)
            .Where(match => Enumerable.Range(match.First, match.Length).Any(i => IsForeign(words[i].Text, main)));
    }

    private static bool IsForeign(string word, LanguageLexicon main) =>
        word.Length >= 4 && !main.Vocabulary.Knows(word);
}
