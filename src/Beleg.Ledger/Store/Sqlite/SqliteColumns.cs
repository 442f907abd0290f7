using System.Collections.Immutable;
using System.Globalization;
using Beleg.Text;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>The columns of a row as the ledger's types have them.</summary>
internal static class SqliteColumns
{
    /// <summary>A text, or null.</summary>
    public static string? Text(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A number, or null.</summary>
    public static long? Number(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetInt64(column);

    /// <summary>A date to the precision known, or null.</summary>
    public static ReportDate? Date(this SqliteDataReader row, int column) =>
        !row.IsDBNull(column) && ReportDate.TryParse(row.GetString(column), out var date) ? date : null;

    /// <summary>A list that is kept one item a line.</summary>
    public static ImmutableArray<string> Lines(this SqliteDataReader row, int column) =>
        row.Text(column) is { Length: > 0 } lines ? [.. lines.Split('\n')] : [];

    /// <summary>Numbers that are kept parted by blanks.</summary>
    public static ImmutableArray<long> Numbers(this SqliteDataReader row, int column) =>
        [
            .. row.GetString(column)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(n => long.Parse(n, CultureInfo.InvariantCulture)),
        ];
}
