namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>
/// Phrases of a message in order of their first words. Looks only at those that can lie where it is asked, so that a message of one
/// word said a thousand times is read as fast as any other.
/// </summary>
internal sealed class PhraseRow
{
    /// <summary>A row without phrases.</summary>
    public static readonly PhraseRow Empty = new([]);

    private readonly PhraseMatch[] _phrases;
    private readonly int _longest;

    /// <summary>Takes the phrases, already in order of their first words.</summary>
    public PhraseRow(IEnumerable<PhraseMatch> phrases)
    {
        _phrases = [.. phrases];
        foreach (PhraseMatch phrase in _phrases)
            _longest = Math.Max(_longest, phrase.Length);
    }

    /// <summary>Every phrase.</summary>
    public IReadOnlyList<PhraseMatch> All => _phrases;

    /// <summary>Phrases among which are all that share a word with the stretch from <paramref name="first"/> to before <paramref name="end"/>, and few others.</summary>
    public ReadOnlySpan<PhraseMatch> Near(int first, int end)
    {
        if (_phrases.Length == 0)
            return [];
        int from = IndexOf(first - _longest + 1);
        return _phrases.AsSpan(from, Math.Max(IndexOf(end), from) - from);
    }

    /// <summary>The longest phrase that begins at a word; null where none does.</summary>
    public PhraseMatch? At(int first)
    {
        PhraseMatch? best = null;
        for (int i = IndexOf(first); i < _phrases.Length && _phrases[i].First == first; i++)
            if (best is null || _phrases[i].End > best.Value.End)
                best = _phrases[i];
        return best;
    }

    /// <summary>Whether a phrase has the word.</summary>
    public bool Has(int word)
    {
        foreach (PhraseMatch phrase in Near(word, word + 1))
            if (phrase.Has(word))
                return true;
        return false;
    }

    /// <summary>Index of the first phrase that begins at the word or later.</summary>
    private int IndexOf(int first)
    {
        int low = 0;
        int high = _phrases.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_phrases[middle].First < first)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
