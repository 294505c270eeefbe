using System.Text.Json;
using FbssBot.Intake.Understanding.RedFlags;

namespace FbssBot.Intake.Tests.Understanding.RedFlags;

/// <summary>
/// Sentences written for each flag before its words were: half of them ("build") were looked at while the words grew, the other half
/// ("held-out") never.
/// </summary>
public sealed class Paraphrases
{
    private sealed record Sentence(string Id, string Lang, string Part, string Text, string[] Flags, string[] Also);

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData("en", "build", 0.95, 0.95, 0.04)]
    [InlineData("en", "held-out", 0.93, 0.94, 0.04)]
    [InlineData("es", "build", 0.95, 0.95, 0.04)]
    [InlineData("es", "held-out", 0.93, 0.93, 0.04)]
    public void Are_recognised_in_words_that_no_phrase_was_copied_from(
        string language,
        string part,
        double recall,
        double precision,
        double alarms
    )
    {
        var read = Sentences(language, part)
            .Select(sentence => (Sentence: sentence, Raised: Raised(sentence)))
            .ToList();

        int wanted = read.Sum(entry => entry.Sentence.Flags.Length);
        int found = read.Sum(entry => entry.Sentence.Flags.Intersect(entry.Raised).Count());
        int raised = read.Sum(entry => entry.Raised.Length);
        int right = read.Sum(entry => entry.Raised.Intersect(entry.Sentence.Flags.Concat(entry.Sentence.Also)).Count());
        var harmless = read.Where(entry => entry.Sentence.Flags.Length == 0).ToList();
        int alarmed = harmless.Count(entry => entry.Raised.Except(entry.Sentence.Also).Any());

        Assert.True(found >= recall * wanted, $"recall {found}/{wanted}");
        Assert.True(right >= precision * raised, $"precision {right}/{raised}");
        Assert.True(alarmed <= alarms * harmless.Count, $"alarms {alarmed}/{harmless.Count}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Quote_the_words_that_raised_the_flag(string language)
    {
        foreach (Sentence sentence in Sentences(language, "build"))
        {
            RedFlagReading reading = PackContext.Read(language, sentence.Text);

            Assert.All(
                reading.Raised.SelectMany(flag => flag.Spans),
                span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= sentence.Text.Length)
            );
            Assert.All(reading.Raised, flag => Assert.NotEmpty(flag.Spans));
        }
    }

    [Theory]
    [InlineData("en", "I live in a small town. ", ". I like gardening.")]
    [InlineData("es", "Vivo en un pueblo. ", ". Me gusta la música.")]
    public void Lose_no_flag_to_a_harmless_clause(string language, string before, string after)
    {
        foreach (Sentence sentence in Sentences(language, "build").Where(sentence => sentence.Flags.Length > 0))
        {
            string[] raised = Raised(sentence);
            string[] withMore =
            [
                .. PackContext.Read(language, before + sentence.Text + after).Raised.Select(f => f.Id),
            ];

            Assert.True(raised.All(withMore.Contains), $"lost in: {sentence.Id}");
        }
    }

    private static string[] Raised(Sentence sentence) =>
        [.. PackContext.Read(sentence.Lang, sentence.Text).Raised.Select(flag => flag.Id)];

    private static IEnumerable<Sentence> Sentences(string language, string part) =>
        File.ReadLines(
                Path.Combine(
                    PackContext.Root("tests", "FbssBot.Intake.Tests", "Data", "red-flags"),
                    $"{language}.jsonl"
                )
            )
            .Select(line => JsonSerializer.Deserialize<Sentence>(line, Web)!)
            .Where(sentence => sentence.Part == part);
}
