namespace FbssBot.Service.Tests.Running;

/// <summary>A data folder for one test, gone afterwards.</summary>
internal sealed class DataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("fbssbot-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
