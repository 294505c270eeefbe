using Microsoft.Data.Sqlite;

namespace FbssBot.Storage.Sqlite;

/// <summary>What a failure of SQLite or of the disk means for the administrator. No message holds patient text.</summary>
static class SqliteErrors
{
    // Primary result codes, https://www.sqlite.org/rescode.html
    const int Busy = 5;
    const int Locked = 6;
    const int ReadOnly = 8;
    const int IoError = 10;
    const int Corrupt = 11;
    const int Full = 13;
    const int CannotOpen = 14;
    const int NotADatabase = 26;

    public static bool IsOutage(Exception e) => e is SqliteException or IOException or UnauthorizedAccessException;

    public static StoreUnavailableException Translate(Exception e) =>
        e switch
        {
            StoreUnavailableException known => known,
            SqliteException sqlite => new StoreUnavailableException(Explain(sqlite), sqlite),
            _ => new StoreUnavailableException("The data folder cannot be used: " + e.GetType().Name + ".", e),
        };

    static string Explain(SqliteException e) =>
        e.SqliteErrorCode switch
        {
            Busy or Locked => "The database is locked by another program. Nothing was changed.",
            Full => "The disk, or the database's size limit, is full. Nothing was changed.",
            ReadOnly => "The database may not be written to. Nothing was changed.",
            IoError => "The disk of the database reports an error. Nothing was changed.",
            CannotOpen => "The database file cannot be opened.",
            Corrupt or NotADatabase => "The database file is damaged. Restore it from its backup.",
            _ => $"The database refused the operation (SQLite {e.SqliteExtendedErrorCode}). Nothing was changed.",
        };
}
