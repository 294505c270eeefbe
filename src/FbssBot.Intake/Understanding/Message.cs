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
    private readonly ILookup<string, PhraseMatch> _marks;
    private readonly ILookup<string, PhraseMatch> _terms;
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
        _marks = matches.Where(m => m.Meaning is Meaning.Mark).ToLookup(m => ((Meaning.Mark)m.Meaning).Name);
        _terms = matches.Where(m => m.Meaning is Meaning.Term).ToLookup(m => ((Meaning.Term)m.Meaning).Kind);
        _clauseStarts = ClauseStarts(words, _terms["clause"]);
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
    public IEnumerable<PhraseMatch> Terms(string kind) => _terms[kind];

    /// <summary>Whether a word stands in a term of a kind.</summary>
    public bool IsIn(string kind, int word)
    {
        foreach (PhraseMatch term in _terms[kind])
            if (term.Has(word))
                return true;
        return false;
    }

    /// <summary>The longest term of a kind that begins at a word; null where none does.</summary>
    public PhraseMatch? TermAt(string kind, int first)
    {
        PhraseMatch? best = null;
        foreach (PhraseMatch term in _terms[kind])
            if (term.First == first && (best is null || term.End > best.Value.End))
                best = term;
        return best;
    }

    /// <summary>The term of a kind that ends before a word; null where none does.</summary>
    public PhraseMatch? TermBefore(string kind, int end)
    {
        foreach (PhraseMatch term in _terms[kind])
            if (term.End == end)
                return term;
        return null;
    }

    /// <summary>The phrases of a mark.</summary>
    public IEnumerable<PhraseMatch> Marks(string name) => _marks[name];

    /// <summary>Number of the clause in which a word stands.</summary>
    public int ClauseOf(int word) => _clauseStarts[Math.Min(word, _clauseStarts.Length - 1)];

    /// <summary>First word of the sentence in which a word stands.</summary>
    public int SentenceOf(int word)
    {
        while (word > 0 && Words[word].Before != Break.Sentence)
            word--;
        return word;
    }

    /// <summary>Whether the mark stands in the clause of a word, near it.</summary>
    public bool ClauseHas(string mark, int word) => ClauseHas(mark, word, word + 1, ownWordsCount: true);

    /// <summary>Whether the mark stands in the clause of a stretch of words, near it, and not only inside of it.</summary>
    public bool ClauseHasAround(string mark, int first, int end) => ClauseHas(mark, first, end, ownWordsCount: false);

    private bool ClauseHas(string mark, int first, int end, bool ownWordsCount)
    {
        int clause = ClauseOf(first);
        foreach (PhraseMatch m in _marks[mark])
            if (
                ClauseOf(m.First) == clause
                && m.First <= end + NearWords
                && m.End >= first - NearWords
                && (ownWordsCount || m.First >= end || m.End <= first)
            )
                return true;
        return false;
    }

    /// <summary>Whether the mark stands in the sentence of a word.</summary>
    public bool SentenceHas(string mark, int word)
    {
        int sentence = SentenceOf(word);
        return _marks[mark].Any(m => SentenceOf(m.First) == sentence);
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
