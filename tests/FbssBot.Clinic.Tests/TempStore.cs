using FbssBot.Clinic.Deliveries;
using FbssBot.Storage;
using FbssBot.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;

namespace FbssBot.Clinic.Tests;

/// <summary>A real store in a folder of its own, for one clinic with the targets of its settings.</summary>
sealed class TempStore : IAsyncDisposable, IClinicPolicy
{
    readonly TimeProvider _time;

    public TempStore(TimeProvider time, params IReadOnlyList<string> targets)
    {
        _time = time;
        var folder = new TargetSettings { Type = "folder", Folder = Path.Combine(Folder, "out") };
        Settings.Add(Some.Clinic, targets.ToDictionary(id => id, _ => folder));
        Store = Open();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("fbssbot-").FullName;

    public DeliverySettings Settings { get; } = [];

    public SqliteStore Store { get; private set; }

    public IReadOnlyList<string> TargetsFor(string clinic, string kind) => Settings.TargetsFor(clinic, kind);

    public Retention RetentionOf(string clinic) => new();

    public async Task RestartAsync()
    {
        await Store.DisposeAsync();
        Store = Open();
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    SqliteStore Open() =>
        SqliteStore.Open(
            new StorageOptions { DataFolder = Path.Combine(Folder, "data") },
            DataProtectionProvider.Create(new DirectoryInfo(Path.Combine(Folder, "keys"))),
            this,
            _time
        );
}
