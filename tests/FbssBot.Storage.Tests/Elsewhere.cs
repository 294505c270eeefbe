using Microsoft.Data.Sqlite;

namespace FbssBot.Storage.Tests;

/// <summary>What another program does to the same database file.</summary>
static class Elsewhere
{
    public static async Task ExecuteElsewhereAsync(this TempStore temp, string sql)
    {
        await using var connection = await temp.ConnectElsewhereAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<SqliteConnection> ConnectElsewhereAsync(this TempStore temp)
    {
        var connection = new SqliteConnection($"Data Source={temp.DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }
}
