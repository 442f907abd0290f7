using Beleg.Ledger.Store.Sqlite;
using Beleg.Text;

namespace Beleg.Ledger.Tests;

/// <summary>A folder of its own with a ledger in it, and the real reader.</summary>
internal sealed class Workplace : IDisposable
{
    // Loaded once for all tests: a reader never changes.
    private static Lazy<Reader> Shared { get; } = new(() => Reader.Load(Path.Combine(Repository.Root, "models", "de")));

    public static Reader Reader => Shared.Value;

    public string Folder { get; } = Directory.CreateTempSubdirectory("beleg-").FullName;

    public string Ledger => Path.Combine(Folder, "beleg.db");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public SqliteLedger Open() => SqliteLedger.OpenOrCreate(Ledger);

    /// <summary>The ledger's book on a store, with the time of the machine.</summary>
    public static LedgerBook Book(SqliteLedger store, string reader = "beleg test, models test") =>
        new(store, reader, TimeProvider.System);

    /// <summary>Adds reports, each read by the real reader.</summary>
    public static void Add(LedgerBook book, params IEnumerable<Report> reports)
    {
        foreach (var report in reports)
            book.Add(report, () => Reader.Read(report), report.File ?? "test");
    }

    /// <summary>A report of a day of October 2025.</summary>
    public static Report Report(string file, int day, string text, string? outlet = null) =>
        new(text)
        {
            File = file,
            Outlet = outlet ?? file,
            Published = new ReportDate(2025, 10, day),
            Url = $"https://www.example.org/{file}",
        };
}
