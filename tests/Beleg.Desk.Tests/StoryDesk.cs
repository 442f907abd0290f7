using Beleg.Desk.Accounts;
using Beleg.Desk.Hosting;
using Beleg.Desk.TakeIn;
using Beleg.Exchange.Input;
using Beleg.Ledger;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Views;
using Beleg.Meaning;
using Beleg.Tests;

namespace Beleg.Desk.Tests;

/// <summary>
/// A desk over a ledger of a sample story and of reports that were written to do harm, served for all tests by a real server on
/// a free port; one over an empty ledger; and one that asks who comes.
/// </summary>
public sealed class StoryDesk : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("beleg-desk-").FullName;
    private SqliteLedger? empty;
    private DeskHost? desk;
    private DeskHost? emptyDesk;
    private DeskHost? openDesk;
    private DeskHost? decidedDesk;
    private SqliteLedger? decided;

    /// <summary>The ledger of the story.</summary>
    public SqliteLedger Ledger { get; private set; } = null!;

    /// <summary>Where the desk of the story is.</summary>
    public Uri Address => new(desk!.Addresses.Single());

    /// <summary>Where the desk of the empty ledger is.</summary>
    public Uri EmptyAddress => new(emptyDesk!.Addresses.Single());

    /// <summary>Where the desk is that asks who comes.</summary>
    public Uri OpenAddress => new($"http://127.0.0.1:{new Uri(openDesk!.Addresses.Single()).Port}");

    /// <summary>Where the desk is of a ledger on which somebody decided, and took some of it back.</summary>
    public Uri DecidedAddress => new(decidedDesk!.Addresses.Single());

    /// <summary>The address of the contested claim of most reports.</summary>
    public string ContestedClaim { get; private set; } = "";

    /// <summary>The address of the source that first rejects the contested claim.</summary>
    public string ContestedSource { get; private set; } = "";

    /// <summary>The address of the group of reports with the same text that has most of them.</summary>
    public string CopiedReport { get; private set; } = "";

    /// <summary>The address of a claim of the harmful reports.</summary>
    public string HostileClaim { get; private set; } = "";

    /// <summary>The address of a harmful report.</summary>
    public string HostileReport { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Ledger = SqliteLedger.OpenOrCreate(Path.Combine(folder, "story.db"));
        var reader = Reader.Load(Repository.Models);
        var book = new LedgerBook(Ledger, "beleg test, models test", TimeProvider.System);
        var story = Path.Combine(Repository.Samples, "stories", "hafenbrand");
        new AddingRun(book, reader.Read).Add(ReportFiles.Read(story, () => Stream.Null)).Count().ShouldBe(11);
        foreach (var report in HostileReports.All)
            book.Add(report, () => reader.Read(report), report.File!);
        book.Link();
        using (var session = Ledger.Read())
        {
            var contested = session.Claims.List(contestedOnly: true, 1, 0)[0];
            ContestedClaim = $"/claims/{contested.Label}";
            CopiedReport = $"/origins/r{session.Copies.First(1, 0)[0]}";
            ContestedSource = $"/sources/q{Rejecting(session, contested).Source}";
            var report = session.Reports.AllHeads().First(h => h.File == HostileReports.All[0].File);
            HostileReport = $"/reports/{report.Label}";
            var claims = session.Sayings.OfReport(report.Number).Select(s => s.Claim).OfType<long>();
            HostileClaim = $"/claims/c{claims.First(c => session.Claims.Get(c)!.Reports > 1)}";
        }

        empty = SqliteLedger.OpenOrCreate(Path.Combine(folder, "empty.db"));
        var spool = new Spool(new DeskFolder(Ledger.Place).TakeIn);
        await HandIn(spool, Path.Combine(story, "01-kuestenbote.txt"));
        desk = await Start(Ledger, reader);
        emptyDesk = await Start(empty, reader);
        new UserList(new DeskFolder(empty.Place)).Add("Anna Behrend", UserRole.Reader, "ein langes Passwort");
        openDesk = await Start(empty, reader, "http://0.0.0.0:0");
        decided = Decided(reader, Path.Combine(story, "01-kuestenbote.txt"));
        decidedDesk = await Start(decided, reader);
        while (spool.Waiting > 0)
            await Task.Delay(20);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in new[] { desk, emptyDesk, openDesk, decidedDesk }.OfType<DeskHost>())
            await host.DisposeAsync();
        Ledger.Dispose();
        empty?.Dispose();
        decided?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Asks the desk of the story, as a browser without cookies that follows nothing.</summary>
    public HttpClient Client() => ClientOf(Address);

    /// <summary>The same for any desk.</summary>
    public static HttpClient ClientOf(Uri address) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };

    private SqliteLedger Decided(Reader reader, string report)
    {
        var ledger = SqliteLedger.OpenOrCreate(Path.Combine(folder, "decided.db"));
        var book = new LedgerBook(ledger, "beleg test, models test", TimeProvider.System);
        new AddingRun(book, reader.Read).Add(ReportFiles.Read(report, () => Stream.Null)).Count().ShouldBe(1);
        var time = new DateTimeOffset(2026, 5, 12, 16, 4, 0, TimeSpan.Zero);
        Decision[] decisions =
        [
            new("r1/s1", ReviewVerdict.Accept, "Anna Behrend", time),
            new("r1/s2", ReviewVerdict.Reject, "Karl", time) { Note = "kein Zitat, <b>sondern</b> die Zeitung" },
            new("o1", ReviewVerdict.Reject, new string('K', 80), time),
        ];
        foreach (var decision in decisions)
            LedgerBook.Review(ledger, decision);
        LedgerBook.Undo(ledger, 2, "Anna Behrend", time.AddMinutes(5));
        return ledger;
    }

    private static Saying Rejecting(ILedgerSession session, Claim claim) =>
        ClaimReader
            .PositionsOf(session, claim)
            .First(p => p.Position == Position.Rejects && p.Source is not null)
            .Saying;

    private static Task<DeskHost> Start(SqliteLedger ledger, Reader reader, string url = "http://127.0.0.1:0") =>
        DeskHost.StartAsync(
            new DeskOptions(ledger.Place)
            {
                Urls = [url],
                Reviewer = "Anna Behrend",
                Reader = () => new ReportReader("beleg test, models test", reader.Read),
            },
            ledger
        );

    // What a desk finds waiting when it is opened: a report that is there already, and files that are none.
    private static async Task HandIn(Spool spool, string report)
    {
        HandedIn[] texts =
        [
            new(new BatchItem(Path.GetFileName(report), new FileInfo(report).Length), () => File.OpenRead(report)),
            new(
                new BatchItem("\u202Etxt.retlah\u202C<b onclick=alert(1)>.pdf", 5),
                () => new MemoryStream("%PDF-"u8.ToArray())
            ),
            new(new BatchItem(new string('l', 190) + ".txt", 0), () => Stream.Null),
        ];
        spool.Create();
        await spool.Add(
            new Batch(
                "Anna Behrend",
                new DateTimeOffset(2026, 5, 4, 9, 5, 0, TimeSpan.Zero),
                99,
                [.. texts.Select(t => t.Item)]
            ),
            texts,
            CancellationToken.None
        );
    }
}
