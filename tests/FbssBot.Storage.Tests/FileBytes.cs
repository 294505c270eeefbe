namespace FbssBot.Storage.Tests;

/// <summary>Looks into the store's files as a thief of the disk would.</summary>
static class FileBytes
{
    public static bool HoldsBytes(this TempStore temp, ReadOnlySpan<byte> wanted)
    {
        foreach (var file in Directory.EnumerateFiles(temp.Folder, "*", SearchOption.AllDirectories))
        {
            if (!file.EndsWith(".lock", StringComparison.Ordinal) && ReadShared(file).AsSpan().IndexOf(wanted) >= 0)
                return true;
        }
        return false;
    }

    static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
