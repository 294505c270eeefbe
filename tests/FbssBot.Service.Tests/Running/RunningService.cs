using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace FbssBot.Service.Tests.Running;

/// <summary>The whole service as a process of its own, with its own data folder, on a port that the system chooses.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private const string Announcement = "Now listening on: ";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private RunningService(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = address, Timeout = s_patience };
    }

    public HttpClient Http { get; }

    public static async Task<RunningService> StartAsync(DataFolder data, params (string Name, string Value)[] settings)
    {
        Process process = Launch(data, settings);
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            int at = line.Data?.IndexOf(Announcement, StringComparison.Ordinal) ?? -1;
            if (at >= 0)
                address.TrySetResult(new Uri(line.Data![(at + Announcement.Length)..].Trim()));
        };
        process.BeginOutputReadLine();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task first = await Task.WhenAny(address.Task, process.WaitForExitAsync()).WaitAsync(s_patience);
        if (first != address.Task)
            throw new InvalidOperationException($"The service did not start: {await errors}");
        return new RunningService(process, await address.Task);
    }

    /// <summary>Starts the service where it must refuse to; gives its exit code and what it says.</summary>
    public static async Task<(int ExitCode, string Errors)> FailToStartAsync(
        DataFolder data,
        params (string Name, string Value)[] settings
    )
    {
        using Process process = Launch(data, settings);
        process.BeginOutputReadLine();
        string errors = await process.StandardError.ReadToEndAsync().WaitAsync(s_patience);
        await process.WaitForExitAsync().WaitAsync(s_patience);
        return (process.ExitCode, errors);
    }

    /// <summary>Posts an activity and gives the answer's status and body.</summary>
    public async Task<(int Status, JsonObject? Body)> PostAsync(object activity)
    {
        using HttpResponseMessage response = await Http.PostAsJsonAsync("/api/messages", activity);
        string body = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, body.Length == 0 ? null : (JsonObject)JsonNode.Parse(body)!);
    }

    /// <summary>Ends the process as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    // A port of 0 is chosen by the system; a test that needs another address sets ASPNETCORE_URLS.
    private static Process Launch(DataFolder data, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "FbssBot.Service.dll") },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["FbssBot__Storage__DataFolder"] = data.Path,
            },
        };
        foreach ((string name, string value) in settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
