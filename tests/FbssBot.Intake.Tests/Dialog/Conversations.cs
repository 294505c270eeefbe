namespace FbssBot.Intake.Tests.Dialog;

/// <summary>
/// The stories under Dialog/Stories: each file's name is the promise it guards. To write or renew one, run the tests with
/// ACCEPT_STORIES=1 and read what changed before it is committed.
/// </summary>
public sealed class Conversations
{
    private static readonly string Folder = Path.Combine(SourceFolder(), "Stories");

    public static TheoryData<string> Stories =>
        [.. Directory.GetFiles(Folder, "*.story").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Goes_as_written(string story)
    {
        string file = Path.Combine(Folder, story + ".story");
        string written = File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd();

        string played = new ConversationPlayer(A.Dialog.Value, written).Play().ReplaceLineEndings("\n");

        if (
            Environment.GetEnvironmentVariable("ACCEPT_STORIES") == "1"
            && Environment.GetEnvironmentVariable("CI") is null
        )
            File.WriteAllText(file, played + "\n");
        else
            Assert.Equal(written, played);
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Path.GetDirectoryName(path)!;
}
