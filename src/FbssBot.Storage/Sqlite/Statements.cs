using Microsoft.Data.Sqlite;

namespace FbssBot.Storage.Sqlite;

/// <summary>One connection's prepared statements, each prepared once and used again. For one thread at a time.</summary>
sealed class Statements(SqliteConnection connection) : IDisposable
{
    readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>True when SQLite has ended the transaction on its own, as it does where the disk is full or failing.</summary>
    public bool TransactionIsGone => SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) != 0;

    /// <summary>Runs a statement and returns how many rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Bind(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the first row; null where there is none.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Bind(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>All rows, read by <paramref name="read"/>.</summary>
    public List<T> Query<T>(
        string sql,
        Func<SqliteDataReader, T> read,
        params ReadOnlySpan<(string Name, object? Value)> values
    )
    {
        using var reader = Bind(sql, values).ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        connection.Dispose();
    }

    SqliteCommand Bind(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
            command = Prepare(sql, values);
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        return command;
    }

    SqliteCommand Prepare(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, _) in values)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        _prepared.Add(sql, command);
        return command;
    }
}
