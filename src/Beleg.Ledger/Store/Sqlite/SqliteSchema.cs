using System.Globalization;
using System.Reflection;
using Beleg.Faults;
using Beleg.Ledger.Search;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>
/// The tables of a ledger, version after version. A version is a file of SQL that is never changed once it was released; a
/// ledger of an older version is brought forward when it is opened.
/// </summary>
internal static class SqliteSchema
{
    // "BLEG": by this SQLite's file format tells whose database a file is.
    private const int ApplicationId = 0x424C4547;

    /// <summary>The SQL of each version, from 1.</summary>
    public static IReadOnlyList<string> Migrations { get; } = ReadAll();

    /// <summary>Brings a ledger to this version, or checks that it has it.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="place">The path of the ledger.</param>
    /// <param name="upTo">The version to stop at; the newest where none is given.</param>
    /// <exception cref="FaultException">It is no ledger (BLG4001) or of a newer version (BLG4003).</exception>
    public static void BringForward(SqliteConnection connection, string place, int? upTo = null)
    {
        var newest = upTo ?? Migrations.Count;
        if (VersionOf(connection, place) >= newest)
            return;

        // What a migration needs of this program.
        connection.CreateFunction<string, string>("stems", SearchWords.Of, isDeterministic: true);

        // Asked again within: another program may have brought it forward meanwhile.
        using var transaction = connection.BeginTransaction();
        for (var version = VersionOf(connection, place); version < newest; version++)
        {
            Run(connection, transaction, Migrations[version]);
            Run(
                connection,
                transaction,
                $"PRAGMA user_version = {version + 1}; PRAGMA application_id = {ApplicationId}"
            );
        }

        transaction.Commit();
    }

    private static int VersionOf(SqliteConnection connection, string place)
    {
        var version = Number(connection, "PRAGMA user_version");
        var isEmpty = Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!isEmpty && Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new FaultException(
                new Fault(FaultCode.NoLedger, $"{place} is a database, but no ledger. Name another file with --ledger.")
            );
        }

        if (version > Migrations.Count)
        {
            throw new FaultException(
                new Fault(
                    FaultCode.LedgerNewer,
                    $"The ledger {place} was written by a newer Beleg (version {version} of its tables; this one knows "
                        + $"{Migrations.Count}). Nothing was changed; use that Beleg."
                )
            );
        }

        return version;
    }

    private static int Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string[] ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(n => n.EndsWith(".sql", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return reader.ReadToEnd();
                }),
        ];
    }
}
