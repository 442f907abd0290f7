using Beleg.Desk.Accounts;
using Beleg.Desk.Hosting;
using Beleg.Exchange.Input;
using Beleg.Ledger;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Tests;
using Beleg.Text;

namespace Beleg.Desk.Tests.Review;

/// <summary>
/// A ledger of its own that tests may decide on, of a sample story and of three reports that leave open who is meant; with a desk
/// for whoever sits at the machine, and one for those who sign in.
/// </summary>
public sealed class ReviewDesk : IAsyncLifetime
{
    public const string Password = "ein langes Passwort";
    private readonly string folder = Directory.CreateTempSubdirectory("beleg-review-").FullName;
    private DeskHost? local;
    private DeskHost? open;

    /// <summary>The ledger.</summary>
    public SqliteLedger Ledger { get; private set; } = null!;

    /// <summary>The desk on loopback, where Anna Behrend reviews.</summary>
    public Uri Address => new(local!.Addresses.Single());

    /// <summary>The desk to sign in at: "Karl" reviews, "Lena" reads.</summary>
    public Uri OpenAddress => new($"http://127.0.0.1:{new Uri(open!.Addresses.Single()).Port}");

    public async ValueTask InitializeAsync()
    {
        Ledger = SqliteLedger.OpenOrCreate(Path.Combine(folder, "story.db"));
        var reader = Reader.Load(Repository.Models);
        var book = new LedgerBook(Ledger, "beleg test, models test", TimeProvider.System);
        var story = Path.Combine(Repository.Samples, "stories", "hafenbrand");
        new AddingRun(book, reader.Read).Add(ReportFiles.Read(story, () => Stream.Null)).Count().ShouldBe(11);
        foreach (
            var (file, day, text) in ((string, int, string)[])
                [
                    ("damm-1", 1, "Der Damm hält, sagte Bürgermeister Karl Weber. Mehr sagte Weber nicht."),
                    ("damm-2", 2, "Der Damm hält, sagte Ministerin Anna Weber."),
                    ("damm-3", 3, "Der Damm hält nicht, sagte Weber."),
                ]
        )
        {
            var report = new Report(text)
            {
                File = file,
                Outlet = file,
                Published = new ReportDate(2025, 10, day),
            };
            book.Add(report, () => reader.Read(report), file);
        }

        book.Link();
        local = await Start("http://127.0.0.1:0");
        var users = new UserList(new DeskFolder(Ledger.Place));
        users.Add("Karl", UserRole.Reviewer, Password);
        users.Add("Lena", UserRole.Reader, Password);
        open = await Start("http://0.0.0.0:0");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in new[] { local, open }.OfType<DeskHost>())
            await host.DisposeAsync();
        Ledger?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Task<DeskHost> Start(string url) =>
        DeskHost.StartAsync(new DeskOptions(Ledger.Place) { Urls = [url], Reviewer = "Anna Behrend" }, Ledger);
}
