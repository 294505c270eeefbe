using System.Diagnostics;

namespace FbssBot.Service.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fbssbot-check");

    private static string Shipped => Path.Combine(AppContext.BaseDirectory, "dialogs", "fbss");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_pack_without_mistakes_gives_one_line_and_success()
    {
        (int exit, string output, string errors) = await Check(Shipped);

        Assert.Equal(0, exit);
        Assert.StartsWith("OK: pack fbss", output, StringComparison.Ordinal);
        Assert.Single(output.Trim().Split('\n'));
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_pack_with_mistakes_gives_them_all_with_file_and_line_and_fails()
    {
        foreach (string file in Directory.EnumerateFiles(Shipped, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder.FullName, Path.GetRelativePath(Shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(
                copy,
                (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))
                    .Replace("id: sign.spasms", "id: sign.radiating-legs", StringComparison.Ordinal)
                    .Replace("msg.noted: \"Noted.\"", "msg.noted: \"Noted!\"", StringComparison.Ordinal)
            );
        }

        (int exit, string output, string errors) = await Check(_folder.FullName);

        Assert.Equal(1, exit);
        Assert.Empty(output);
        Assert.Matches(@"knowledge\.yaml\(\d+\): .*sign\.radiating-legs", errors);
        Assert.Matches(@"messages/en\.yaml\(\d+\): ", errors);
    }

    [Fact]
    public async Task A_questionnaire_is_checked_by_itself()
    {
        (int exit, string output, _) = await Check(Path.Combine(Shipped, "questionnaire.json"));

        Assert.Equal(0, exit);
        Assert.Contains("OK: questionnaire", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("broken.json", "{ \"resourceType\": ", "broken.json")]
    [InlineData("patient.json", "{ \"resourceType\": \"Patient\" }", "not a FHIR Questionnaire")]
    [InlineData("nothing-there", null, "no such pack folder")]
    public async Task What_is_neither_is_named_and_fails(string name, string? text, string expected)
    {
        string path = Path.Combine(_folder.FullName, name);
        if (text is not null)
            await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);

        (int exit, _, string errors) = await Check(path);

        Assert.Equal(1, exit);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output, string Errors)> Check(string path)
    {
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "FbssBot.Service.dll"), "check", path]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}
