namespace FbssBot.Storage.Sqlite;

/// <summary>Times as they are stored: whole milliseconds since 1970, UTC.</summary>
static class StoredTime
{
    const long DayMilliseconds = 24L * 60 * 60 * 1000;

    public static long From(DateTimeOffset at) => at.ToUnixTimeMilliseconds();

    public static long? From(DateTimeOffset? at) => at?.ToUnixTimeMilliseconds();

    public static DateTimeOffset To(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>The first midnight (UTC) at which data of <paramref name="at"/> has been kept for so many whole days.</summary>
    public static long Expiry(DateTimeOffset at, int days) => (From(at) / DayMilliseconds + days + 1) * DayMilliseconds;
}
