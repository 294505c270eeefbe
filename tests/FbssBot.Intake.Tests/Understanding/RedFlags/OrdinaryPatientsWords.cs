using System.Collections.Immutable;

namespace FbssBot.Intake.Tests.Understanding.RedFlags;

/// <summary>
/// At least thirty wordings of each flag in each language, as patients and those who write for them would put it, and a hundred
/// harmless ones that look alike (Data/red-flags/patients-*.txt).
/// </summary>
public sealed class OrdinaryPatientsWords
{
    private const string Harmless = "none";
    private const int LeastPerFlag = 30;
    private const int LeastHarmless = 100;

    private sealed record Line(string Flag, string Text, bool ByProxy);

    [Theory]
    [InlineData("en", 0.97, 0.99, 0.03)]
    [InlineData("es", 0.97, 0.99, 0.03)]
    public void Raise_the_flag_or_are_asked_about(string language, double recall, double asked, double alarms)
    {
        var read = Lines(language)
            .Select(line => (Line: line, Reading: PackContext.Read(language, line.Text, line.ByProxy)))
            .ToLookup(entry => entry.Line.Flag == Harmless);
        var signs = read[false].ToList();
        var harmless = read[true].ToList();

        string[] missed =
        [
            .. signs
                .Where(entry => entry.Reading.Raised.All(flag => flag.Id != entry.Line.Flag))
                .Select(entry => entry.Line.Text),
        ];
        string[] unheard =
        [
            .. signs
                .Where(entry =>
                    entry.Reading.Raised.Concat(entry.Reading.Asked).All(flag => flag.Id != entry.Line.Flag)
                )
                .Select(entry => entry.Line.Text),
        ];
        string[] alarmed =
        [
            .. harmless.Where(entry => entry.Reading.Raised.Length > 0).Select(entry => entry.Line.Text),
        ];

        Assert.True(missed.Length <= (1 - recall) * signs.Count, string.Join('\n', missed));
        Assert.True(unheard.Length <= (1 - asked) * signs.Count, string.Join('\n', unheard));
        Assert.True(alarmed.Length <= alarms * harmless.Count, string.Join('\n', alarmed));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Are_many_for_every_flag(string language)
    {
        var count = Lines(language).CountBy(line => line.Flag).ToImmutableDictionary();

        Assert.All(
            PackContext.Catalog.Flags,
            flag => Assert.True(count.GetValueOrDefault(flag.Id) >= LeastPerFlag, flag.Id)
        );
        Assert.True(count[Harmless] >= LeastHarmless);
    }

    private static IEnumerable<Line> Lines(string language)
    {
        string flag = "";
        foreach (
            string line in File.ReadLines(
                Path.Combine(
                    PackContext.Root("tests", "FbssBot.Intake.Tests", "Data", "red-flags"),
                    $"patients-{language}.txt"
                )
            )
        )
            if (line.StartsWith("# ", StringComparison.Ordinal))
                flag = line[2..];
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
                yield return new Line(flag, line.TrimStart('@', ' '), line.StartsWith('@'));
    }
}
