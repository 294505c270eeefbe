using System.Collections.Immutable;
using FbssBot.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;

namespace FbssBot.Storage.Tests;

/// <summary>A real store in a folder of its own, which can be closed and opened again as a restart would.</summary>
sealed class TempStore : IAsyncDisposable
{
    readonly bool _ownsFolder;

    TempStore(string folder, bool ownsFolder)
    {
        Folder = folder;
        _ownsFolder = ownsFolder;
        Options = new StorageOptions { DataFolder = folder, LockTimeoutSeconds = 1 };
    }

    public string Folder { get; }

    public StorageOptions Options { get; set; }

    public FixedPolicy Policy { get; } = new();

    public FakeTimeProvider Time { get; } = new(Some.Now);

    public SqliteStore Store { get; private set; } = null!;

    public string DatabaseFile => Path.Combine(Folder, "fbssbot.db");

    public static TempStore Open(Func<StorageOptions, StorageOptions>? with = null)
    {
        var temp = new TempStore(Directory.CreateTempSubdirectory("fbssbot-").FullName, ownsFolder: true);
        temp.Options = with?.Invoke(temp.Options) ?? temp.Options;
        temp.Start();
        return temp;
    }

    public static TempStore OpenAt(string folder)
    {
        var temp = new TempStore(folder, ownsFolder: false);
        temp.Start();
        return temp;
    }

    public async Task RestartAsync()
    {
        await Store.DisposeAsync();
        Start();
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        if (_ownsFolder)
            Directory.Delete(Folder, recursive: true);
    }

    void Start()
    {
        var protection = DataProtectionProvider.Create(new DirectoryInfo(Options.EffectiveKeysFolder));
        Store = SqliteStore.Open(Options, protection, Policy, Time);
    }
}

/// <summary>A clinic whose targets a test names.</summary>
sealed class FixedPolicy : IClinicPolicy
{
    public ImmutableArray<string> Targets { get; set; } = ["folder"];

    public Retention Retention { get; set; } = new();

    public IReadOnlyList<string> TargetsFor(string clinic, string kind) => Targets;

    public Retention RetentionOf(string clinic) => Retention;
}
