namespace FbssBot.Storage.Sqlite;

/// <summary>
/// The data folder, made for this user alone and held by this process alone. Two writers would be safe for SQLite, but not for
/// the states that each process remembers.
/// </summary>
sealed class DataFolderLock : IDisposable
{
    const string FileName = "in-use.lock";
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    readonly FileStream _file;

    DataFolderLock(FileStream file) => _file = file;

    /// <exception cref="StoreUnavailableException">Another process holds it, or it cannot be made.</exception>
    public static DataFolderLock Take(string folder)
    {
        Create(folder);
        try
        {
            // The lock belongs to the open file: the system lets it go with the process, however that ends.
            return new DataFolderLock(
                new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None)
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(
                $"The data folder '{folder}' is in use by another process, or may not be written to. Stop that process, or "
                    + "configure another folder.",
                e
            );
        }
    }

    public void Dispose() => _file.Dispose();

    static void Create(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, OwnerOnly);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The data folder '{folder}' cannot be made.", e);
        }
    }
}
