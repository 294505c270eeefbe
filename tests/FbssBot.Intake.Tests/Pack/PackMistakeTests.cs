using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Tests.Pack;

/// <summary>Each row breaks a copy of the FBSS pack in one place and says what the check must answer.</summary>
public class PackMistakeTests
{
    public static TheoryData<PackMistake> Mistakes => [.. PackMistakes.All];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_with_its_file_and_line_and_what_to_do(PackMistake mistake)
    {
        IReadOnlyList<PackError> errors = ErrorsOf(Break(FbssPack.Folder, mistake));

        string file = mistake.In ?? mistake.File;
        int? line = Line(mistake);
        PackError? named = errors.FirstOrDefault(error =>
            error.File == file
            && IsAt(error.Line, line, file)
            && (error.Problem + error.Remedy).Contains(mistake.Expected, StringComparison.Ordinal)
        );
        Assert.True(
            named is not null,
            $"{mistake.Sentence}: expected {file}({line}) with '{mistake.Expected}', got:\n{string.Join('\n', errors)}"
        );
        Assert.NotEmpty(named.Remedy);
        Assert.NotInRange(errors.Count, 15, int.MaxValue);
    }

    [Fact]
    public void All_mistakes_of_all_files_are_found_at_once()
    {
        string[] sentences =
        [
            "a sign on an unknown question",
            "an emergency flag without the number",
            "a message without text",
            "a number in one language",
            "a course with an unknown question",
            "a question without its Spanish",
        ];
        PackMistake[] made = [.. PackMistakes.All.Where(mistake => sentences.Contains(mistake.Sentence))];

        IReadOnlyList<PackError> errors = ErrorsOf(made.Aggregate(FbssPack.Folder, Break));

        Assert.Equal(sentences.Length, made.Length);
        Assert.All(made, mistake => Assert.Contains(errors, error => error.File == mistake.File));
    }

    [Fact]
    public void A_message_that_the_dialog_says_and_no_language_has_is_named()
    {
        PackFolder broken = FbssPack.Pack.Languages.Aggregate(
            FbssPack.Folder,
            (folder, language) => Break(folder, new("", $"messages/{language}.yaml", "back.none:", "back.nothing:", ""))
        );

        Assert.Equal("The message 'back.none' is missing.", Assert.Single(ErrorsOf(broken)).Problem);
    }

    [Fact]
    public void Mistakes_come_in_order_of_file_and_line()
    {
        PackFolder broken = PackMistakes
            .All.Where(m => m.File == "knowledge.yaml")
            .Take(5)
            .Aggregate(FbssPack.Folder, Break);

        IReadOnlyList<PackError> errors = ErrorsOf(broken);

        Assert.Equal(errors.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line), errors);
    }

    [Fact]
    public void A_missing_folder_is_one_clear_mistake()
    {
        PackException thrown = Assert.Throws<PackException>(() =>
            PackLoader.Load(Path.Combine(FbssPack.Directory, "nowhere"))
        );

        Assert.Contains("no such pack folder", Assert.Single(thrown.Errors).ToString(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<PackError> ErrorsOf(PackFolder folder) =>
        Assert.Throws<PackException>(() => PackLoader.Load(folder)).Errors;

    private static PackFolder Break(PackFolder folder, PackMistake mistake)
    {
        if (mistake.Find.Length == 0)
            return folder.With(mistake.File, null);
        string text = folder[mistake.File]!;
        int at = text.IndexOf(mistake.Find, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{mistake.Sentence}: '{mistake.Find}' is not in {mistake.File}.");
        return folder.With(mistake.File, text[..at] + mistake.Replace + text[(at + mistake.Find.Length)..]);
    }

    // A list entry is named by its first line, an entry of a map by the line below its key, an item of the questionnaire by the line
    // where it begins.
    private static bool IsAt(int named, int? line, string file) =>
        line is null
        || (
            file.EndsWith(".json", StringComparison.Ordinal)
                ? named <= line && named > line - 60
                : named - line is 0 or 1
        );

    // Lines are those of the broken text; the edits that remove lines stand below the line that is named.
    private static int? Line(PackMistake mistake)
    {
        if (mistake.At == "-line")
            return null;
        if (mistake.At == "-")
            return 0;
        string text = FbssPack.Folder[mistake.In ?? mistake.File]!;
        int at = text.IndexOf(mistake.At ?? mistake.Find, StringComparison.Ordinal);
        return text[..at].Count(c => c == '\n') + 1;
    }
}
