using System.Diagnostics;

namespace FbssBot.Browser.Tests.Kit;

/// <summary>The whole service as a process of its own, with its own data folder, on a port that the system chooses.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private const string Announcement = "Now listening on: ";
    private readonly Process _process;
    private readonly string _data;

    private RunningService(Process process, string data, string url) => (_process, _data, Url) = (process, data, url);

    public string Url { get; }

    public static async Task<RunningService> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("fbssbot-browser-").FullName;
        var process = Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "FbssBot.Service.dll")])
            {
                RedirectStandardOutput = true,
                Environment =
                {
                    ["ASPNETCORE_ENVIRONMENT"] = "Development",
                    ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                    ["FbssBot__Storage__DataFolder"] = data,
                    ["FbssBot__Deliveries__demo__files__Folder"] = Path.Combine(data, "intakes"),
                },
            }
        )!;
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.IndexOf(Announcement, StringComparison.Ordinal) is >= 0 and var at)
            {
                // Read on, or the service would wait for room in the pipe.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new RunningService(process, data, line[(at + Announcement.Length)..].Trim());
            }
        }

        throw new InvalidOperationException("The service did not start; its errors are above.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }
}
