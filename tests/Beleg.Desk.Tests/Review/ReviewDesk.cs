using Beleg.Desk.Hosting;
using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Desk.Tests.Review;

/// <summary>A desk over a copy of the ledger to be reviewed, for one test.</summary>
public sealed class ReviewDesk : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("beleg-review-desk-");
    private DeskHost? local;
    private DeskHost? open;

    private ReviewDesk(ReviewLedger ledger) => Ledger = ledger.CopyTo(folder);

    /// <summary>The copy.</summary>
    public SqliteLedger Ledger { get; }

    /// <summary>The desk on loopback, where Anna Behrend reviews.</summary>
    public Uri Address => new(local!.Addresses.Single());

    public static async Task<ReviewDesk> Over(ReviewLedger ledger)
    {
        var desk = new ReviewDesk(ledger);
        desk.local = await desk.Start("http://127.0.0.1:0");
        return desk;
    }

    /// <summary>Opens it to other machines too, and says where one signs in there: "Karl" reviews, "Lena" reads.</summary>
    public async Task<Uri> Open()
    {
        open = await Start("http://0.0.0.0:0");
        return new Uri($"http://127.0.0.1:{new Uri(open.Addresses.Single()).Port}");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in new[] { local, open }.OfType<DeskHost>())
            await host.DisposeAsync();
        Ledger.Dispose();
        folder.Delete(recursive: true);
    }

    private Task<DeskHost> Start(string url) =>
        DeskHost.StartAsync(new DeskOptions(Ledger.Place) { Urls = [url], Reviewer = "Anna Behrend" }, Ledger);
}
