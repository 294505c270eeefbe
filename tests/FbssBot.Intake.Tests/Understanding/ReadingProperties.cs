using CsCheck;

namespace FbssBot.Intake.Tests.Understanding;

public sealed class ReadingProperties
{
    private static readonly string?[] Questions =
    [
        null,
        "q.pain-sites",
        "q.surg-when",
        "q.pain-now",
        "q.name",
        "q.contact",
        "q.surg-level",
    ];

    private static readonly string[] Pieces =
    [
        "pain",
        "left",
        "leg",
        "no",
        "2021",
        "7",
        "10",
        "/",
        "and",
        "fusion",
        "L4-5",
        "hace",
        "años",
        "dolor",
        "😀",
        "\0",
        "’",
        ",",
        ".",
        "@",
        "\ud800",
        "not",
        "3/4/1970",
        "skip",
    ];

    private static readonly Gen<string?> Question = Gen.Int[0, Questions.Length - 1].Select(i => Questions[i]);

    private static readonly Gen<string> Words = Gen.Int[0, Pieces.Length - 1]
        .Select(i => Pieces[i])
        .Array[0, 25]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void Each_span_is_a_stretch_of_the_message() =>
        Gen.Select(Words, Question)
            .Sample(
                (text, asked) =>
                    Read.Message(text, asked)
                        .Findings.All(finding =>
                            finding.Span.Start >= 0 && finding.Span.End <= text.Length && finding.Span.Length > 0
                        ),
                iter: 2000
            );

    [Fact]
    public void The_same_message_gives_the_same_reading() =>
        Gen.Select(Words, Question)
            .Sample((text, asked) => Shown(Read.Message(text, asked)) == Shown(Read.Message(text, asked)), iter: 1000);

    [Fact]
    public void Any_text_is_read_without_an_error() =>
        Gen.Select(Gen.String, Question).Sample((text, asked) => Read.Message(text, asked) is not null, iter: 2000);

    [Theory]
    [InlineData("a")]
    [InlineData("pain 7 ")]
    [InlineData("left leg, ")]
    public void A_megabyte_of_text_is_read_as_far_as_the_limit(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));

        var reading = Read.Message(text, "q.pain-sites");

        Assert.All(reading.Findings, finding => Assert.True(finding.Span.End <= 8000));
    }

    private static string Shown(Intake.Understanding.Reading reading) =>
        string.Join('|', reading.Findings.Select(finding => $"{finding.LinkId}{finding.Value.Plain}{finding.Span}"))
        + reading.Command;
}
