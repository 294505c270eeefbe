namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>Gives each written word of the patterns its number while a lexicon is compiled.</summary>
internal sealed class VocabularyBuilder(Inflection inflection)
{
    /// <summary>How many numbers were given: they run from zero.</summary>
    public int Count { get; private set; }

    public Dictionary<string, int> Exact { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, int> Stems { get; } = new(StringComparer.Ordinal);
    public Dictionary<string, int> Prefixes { get; } = new(StringComparer.Ordinal);

    /// <summary>Every literal word, for the correction of misspelt ones.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    public int NumberOf(Pattern.Literal literal)
    {
        Words.Add(literal.Text);
        return literal.Exact ? Number(Exact, literal.Text) : Number(Stems, inflection.Stem(literal.Text));
    }

    public int NumberOf(Pattern.Prefix prefix) => Number(Prefixes, prefix.Start);

    private int Number(Dictionary<string, int> numbers, string key)
    {
        if (!numbers.TryGetValue(key, out int number))
            numbers[key] = number = Count++;
        return number;
    }
}
