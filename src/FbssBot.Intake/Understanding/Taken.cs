namespace FbssBot.Intake.Understanding;

/// <summary>The words that are part of a date, a level or another value already, so that nothing else reads them again.</summary>
internal sealed class Taken(int words)
{
    private readonly bool[] _taken = new bool[words];

    public void Add(int first, int end) => _taken.AsSpan(first, end - first).Fill(true);

    public bool Has(int word) => _taken[word];
}
