using System.Globalization;
using Beleg.Faults;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Tests.Store;

/// <summary>What can be wrong with the file of a ledger, and what must survive it.</summary>
public sealed class SqliteLedgerTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_ledger_that_is_not_there_is_told_of() =>
        Should
            .Throw<FaultException>(() => SqliteLedger.Open(place.Ledger))
            .Fault.Code.ShouldBe(FaultCode.LedgerMissing);

    [Fact]
    public void A_text_is_no_ledger()
    {
        File.WriteAllText(place.Ledger, new string('x', 5000));
        Should.Throw<FaultException>(place.Open).Fault.Code.ShouldBe(FaultCode.NoLedger);
        File.ReadAllText(place.Ledger).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public void Another_database_is_no_ledger_and_is_not_touched()
    {
        Run("CREATE TABLE recipe (name TEXT)");
        Should.Throw<FaultException>(place.Open).Fault.Code.ShouldBe(FaultCode.NoLedger);
        Number("SELECT count(*) FROM sqlite_schema").ShouldBe(1);
    }

    [Fact]
    public void A_ledger_of_a_newer_version_is_not_touched()
    {
        place.Open().Dispose();
        Run("PRAGMA user_version = 9999");
        Should.Throw<FaultException>(place.Open).Fault.Code.ShouldBe(FaultCode.LedgerNewer);
        Number("PRAGMA user_version").ShouldBe(9999);
    }

    [Fact]
    public void A_damaged_ledger_is_told_of()
    {
        Fill();
        var bytes = File.ReadAllBytes(place.Ledger);
        // The first page stays, so that it still is a ledger.
        bytes.AsSpan(4096).Fill(0xA5);
        File.WriteAllBytes(place.Ledger, bytes);
        Should
            .Throw<FaultException>(() =>
            {
                using var store = place.Open();
                LedgerBook.Verify(store);
            })
            .Fault.Code.ShouldBe(FaultCode.LedgerDamaged);
    }

    [Fact]
    public void A_ledger_that_may_only_be_read_can_be_read_and_says_so_to_a_writer()
    {
        Fill();
        using var store = SqliteLedger.OpenReadOnly(place.Ledger);
        using (var session = store.Read())
            session.Reports.Count.ShouldBe(1);
        Should
            .Throw<FaultException>(() =>
                Workplace.Add(Workplace.Book(store), Workplace.Report("b", 2, "Der Damm hielt."))
            )
            .Fault.Code.ShouldBe(FaultCode.LedgerReadOnly);
    }

    [Fact]
    public void A_ledger_without_room_keeps_what_it_has()
    {
        Fill();
        using (var store = SqliteLedger.OpenLimited(place.Ledger, (int)Number("PRAGMA page_count") + 2))
        {
            var long_ = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"Wort{i}"));
            Should
                .Throw<FaultException>(() => Workplace.Add(Workplace.Book(store), Workplace.Report("b", 2, long_)))
                .Fault.Code.ShouldBe(FaultCode.LedgerFull);
        }

        using var again = place.Open();
        Workplace.Add(Workplace.Book(again), Workplace.Report("c", 3, "Die Brücke ist gesperrt."));
        using var session = again.Read();
        session.Reports.All().Select(r => r.Report.File).ShouldBe(["a", "c"]);
        LedgerBook.Verify(again).Breaks.ShouldBeEmpty();
    }

    [Fact]
    public void Every_older_version_is_brought_forward_with_what_it_holds()
    {
        for (var version = 1; version <= SqliteSchema.Migrations.Count; version++)
        {
            var path = Path.Combine(place.Folder, $"{version}.db");
            using (var old = new SqliteConnection($"Data Source={path};Pooling=False"))
            {
                old.Open();
                SqliteSchema.BringForward(old, path, version);
                using var command = old.CreateCommand();
                command.CommandText =
                    "INSERT INTO report (id, credits, text) VALUES ('sha256:1', 'dpa', 'Der Damm hielt.')";
                command.ExecuteNonQuery();
            }

            using var store = SqliteLedger.Open(path);
            using var session = store.Read();
            var report = session.Reports.Get(1).ShouldNotBeNull();
            report.Report.Text.ShouldBe("Der Damm hielt.");
            report.Report.Credits.ShouldBe(["dpa"]);
            session.Commitments.OfReport(1).ShouldBeEmpty();
            session.Commitments.Count(CommitmentFilter.All).ShouldBe(0);
        }
    }

    [Fact]
    public void Two_programs_can_add_at_once()
    {
        using var first = place.Open();
        using var second = place.Open();
        var texts = Enumerable.Range(0, 24).Select(i => $"Der Damm {i} hält.").ToArray();
        var reading = Workplace.Reader.Read(Workplace.Report("x", 1, "Der Damm hielt."));
        Parallel.Invoke(() => AddAll(first), () => AddAll(second));
        using var session = first.Read();
        session.Reports.Count.ShouldBe(texts.Length);
        LedgerBook.Verify(second).Breaks.ShouldBeEmpty();

        void AddAll(SqliteLedger store)
        {
            var book = Workplace.Book(store);
            for (var i = 0; i < texts.Length; i++)
                book.Add(Workplace.Report($"r{i}", 1, texts[i]), () => reading, "test");
        }
    }

    [Fact]
    public void What_was_not_committed_is_not_there()
    {
        using var store = place.Open();
        using (var session = store.Write())
            session.Reports.Add("sha256:1", Workplace.Report("a", 1, "Der Damm hielt."), null);
        using var after = store.Read();
        after.Reports.Count.ShouldBe(0);
    }

    [Fact]
    public void A_prefix_of_an_id_finds_its_report()
    {
        Fill();
        using var store = place.Open();
        using var session = store.Read();
        var report = session.Reports.Get(1)!;
        session.Reports.WithIdPrefix(report.Id[..14]).ShouldHaveSingleItem().Number.ShouldBe(1);
        session.Reports.WithIdPrefix("sha256:zz").ShouldBeEmpty();
        CanonicalForm.IdOf(report.Report).ShouldBe(report.Id);
    }

    private void Fill()
    {
        using var store = place.Open();
        Workplace.Add(Workplace.Book(store), Workplace.Report("a", 1, "Der Damm halte, sagte Anna Behrend."));
    }

    private void Run(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Number(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private SqliteConnection Connect()
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection($"Data Source={place.Ledger};Pooling=False");
        connection.Open();
        return connection;
    }
}
