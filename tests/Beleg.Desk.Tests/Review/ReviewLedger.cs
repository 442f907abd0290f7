using Beleg.Desk.Accounts;
using Beleg.Exchange.Input;
using Beleg.Ledger;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Tests;
using Beleg.Text;

namespace Beleg.Desk.Tests.Review;

/// <summary>
/// A ledger of a sample story and of three reports that leave open who is meant, with a user who reviews and one who reads. Read
/// once; each test decides on a copy of its own, so that none finds what another did.
/// </summary>
public sealed class ReviewLedger : IDisposable
{
    /// <summary>The password of "Karl", who reviews, and of "Lena", who reads.</summary>
    public const string Password = "ein langes Passwort";

    private const string File = "story.db";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("beleg-review-");

    public ReviewLedger()
    {
        using var ledger = SqliteLedger.OpenOrCreate(Path.Combine(folder.FullName, File));
        var reader = Reader.Load(Repository.Models);
        var book = new LedgerBook(ledger, "beleg test, models test", TimeProvider.System);
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
        var users = new UserList(new DeskFolder(ledger.Place));
        users.Add("Karl", UserRole.Reviewer, Password);
        users.Add("Lena", UserRole.Reader, Password);
    }

    /// <summary>Copies it into an empty folder and opens the copy.</summary>
    public SqliteLedger CopyTo(DirectoryInfo place)
    {
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(place.FullName, Path.GetRelativePath(folder.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }

        return SqliteLedger.OpenOrCreate(Path.Combine(place.FullName, File));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
