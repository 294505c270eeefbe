using System.Security.Cryptography;

namespace FbssBot.Service.Serving;

/// <summary>
/// The key that signs the web chat's tokens, where the configuration names none: made once and kept beside the store's keys, so that
/// a patient's chat goes on after a restart. Several nodes need the same key and so a configured one.
/// </summary>
internal static class SigningKeyFile
{
    private const string FileName = "directline.key";
    private const int KeyBytes = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The key in <paramref name="folder"/>, made where there is none; empty where the folder cannot be used.</summary>
    public static byte[] ReadOrCreate(string folder)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            if (!File.Exists(path))
                Create(folder, path);
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The check of the options says that the key is missing, that of the store why.
            return [];
        }
    }

    private static void Create(string folder, string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
            options.UnixCreateMode = OwnerOnly;
        }

        // Written whole before it gets its name, so that a crash leaves no half key.
        string draft = $"{path}.{Environment.ProcessId}";
        using (var file = new FileStream(draft, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
            file.Flush(flushToDisk: true);
        }
        File.Move(draft, path, overwrite: false);
    }
}
