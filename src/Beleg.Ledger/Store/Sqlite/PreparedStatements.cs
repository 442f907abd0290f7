using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>
/// The statements of one connection, each prepared once: adding a report runs hundreds of small ones. Parameters are $1,
/// $2, … in the order of the values. What SQLite complains of becomes a fault that a person can read.
/// </summary>
internal sealed class PreparedStatements(SqliteConnection connection, string place) : IDisposable
{
    /// <summary>Numbers as a table of one column, "wanted".</summary>
    public const string Wanted = "(SELECT value AS wanted FROM json_each($1))";

    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);

    /// <summary>What was prepared so far.</summary>
    public IReadOnlyCollection<string> Prepared => commands.Keys;

    /// <summary>The transaction that the statements belong to; null between transactions.</summary>
    public SqliteTransaction? Transaction { get; set; }

    /// <summary>Runs a statement that gives no rows.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        try
        {
            return Bound(sql, values).ExecuteNonQuery();
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e, place);
        }
    }

    /// <summary>The number of the row that an INSERT added.</summary>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Run(sql, values);
        return SQLitePCL.raw.sqlite3_last_insert_rowid(connection.Handle);
    }

    /// <summary>The first row, or the default.</summary>
    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        try
        {
            using var reader = Bound(sql, values).ExecuteReader();
            return reader.Read() ? read(reader) : default;
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e, place);
        }
    }

    /// <summary>All rows.</summary>
    public List<T> All<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        try
        {
            var rows = new List<T>();
            using var reader = Bound(sql, values).ExecuteReader();
            while (reader.Read())
                rows.Add(read(reader));
            return rows;
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e, place);
        }
    }

    /// <summary>The rows of some numbers, which the statement takes from <see cref="Wanted"/>, in their order.</summary>
    public List<T> Of<T>(string sql, Func<SqliteDataReader, T> read, IReadOnlyList<long> numbers) =>
        numbers.Count == 0 ? [] : All(sql, read, $"[{string.Join(',', numbers)}]");

    /// <summary>
    /// The rows of a table too large to hold, a thousand at a time by a key that grows: between two of them other statements
    /// may run.
    /// </summary>
    /// <param name="sql">Takes the last key as $1 and how many rows as $2; ordered by the key.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="keyOf">The key of a row.</param>
    public IEnumerable<T> Pages<T>(string sql, Func<SqliteDataReader, T> read, Func<T, long> keyOf)
    {
        const int Page = 1000;
        for (var last = 0L; ; )
        {
            var rows = All(sql, read, last, Page);
            foreach (var row in rows)
                yield return row;
            if (rows.Count < Page)
                yield break;
            last = keyOf(rows[^1]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
        commands.Clear();
    }

    private SqliteCommand Bound(string sql, ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
                command.Parameters.Add(new SqliteParameter($"${i + 1}", null));
            commands.Add(sql, command);
        }

        command.Transaction = Transaction;
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }
}
