namespace FbssBot.Intake.Tests.Pack;

public class WordingTests
{
    private static readonly (string Id, double Grade)[] Grades =
    [
        .. PackTexts
            .OfPatients(FbssPack.Pack)
            .Select(text => (text.Id, Grade: ReadingLevel.Grade(text.Text.Base)))
            .Where(text => text.Grade is not null)
            .Select(text => (text.Id, text.Grade!.Value)),
    ];

    [Fact]
    public void English_texts_read_at_grade_six_or_below_on_average() =>
        Assert.InRange(Grades.Average(text => text.Grade), 0, 6);

    [Fact]
    public void No_English_text_reads_above_grade_nine() =>
        Assert.Empty(Grades.Where(text => text.Grade > 9).Select(text => $"{text.Id}: {text.Grade:F1}"));

    [Theory]
    [InlineData("en", 17)]
    [InlineData("es", 20)]
    public void Sentences_are_short(string language, int words) =>
        Assert.Empty(
            PackTexts
                .OfPatients(FbssPack.Pack)
                .Where(text => ReadingLevel.LongestSentence(text.Text.In(language)) > words)
                .Select(text => text.Id)
        );

    [Fact]
    public void Every_text_has_Spanish_of_its_own() =>
        Assert.Empty(
            PackTexts
                .OfPatients(FbssPack.Pack, instruments: true)
                .Where(text => !text.Text.Has("es") || text.Text.In("es").Length == 0)
                .Select(text => text.Id)
        );

    [Theory]
    [InlineData("The cat sat on the mat and then it ran off to bed.", 0, 3)]
    [InlineData(
        "Epidural fibrosis constitutes a considerable proportion of postoperative neuropathic complications after laminectomy.",
        15,
        40
    )]
    public void The_reading_level_tells_plain_from_hard(string text, double least, double most) =>
        Assert.InRange(ReadingLevel.Grade(text)!.Value, least, most);
}
