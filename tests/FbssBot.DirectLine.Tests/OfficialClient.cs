using System.Diagnostics;
using System.Runtime.CompilerServices;
using FbssBot.DirectLine.Tests.Kit;

namespace FbssBot.DirectLine.Tests;

/// <summary>Microsoft's own client library (npm botframework-directlinejs) is the judge of the protocol. Needs node and npm.</summary>
public sealed class OfficialClient
{
    [Fact]
    public async Task It_connects_talks_polls_resumes_and_survives_a_cut_socket()
    {
        await using var host = await TestHost.StartAsync();
        var folder = Folder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            var installed = await RunAsync(folder, "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], []);
            Assert.True(installed.ExitCode == 0, installed.Output);
        }

        var tested = await RunAsync(
            folder,
            "node",
            ["--test", "client.test.js"],
            new() { ["DOMAIN"] = host.Domain, ["SECRET"] = TestHost.Secret }
        );

        Assert.True(tested.ExitCode == 0, tested.Output);
        Assert.Contains("# pass 5", tested.Output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(
        string folder,
        string program,
        string[] arguments,
        Dictionary<string, string> environment
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "js");
}
