using Beleg.Bench.Ledgers;
using Beleg.Desk.Hosting;
using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Bench.Desks;

/// <summary>Many readers at the real desk of a ledger at once: how long each kind of page takes, and how large it is.</summary>
internal static class DeskBench
{
    private const double MedianAim = 150;
    private const double UpperAim = 400;
    private const int BytesAim = 200_000;

    /// <summary>Measures.</summary>
    /// <param name="ledger">The path of the ledger.</param>
    /// <param name="readers">How many read at once.</param>
    /// <param name="seconds">How long.</param>
    /// <returns>True where every kind of page keeps to the aims.</returns>
    public static async Task<bool> Measure(string ledger, int readers, int seconds)
    {
        using var store = SqliteLedger.Open(ledger);
        var options = new DeskOptions(store.Place) { Urls = ["http://127.0.0.1:0"], Reviewer = "bench" };
        await using var desk = await DeskHost.StartAsync(options, store);
        using var clock = new ServerClock();
        using var client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                MaxConnectionsPerServer = readers,
            }
        )
        {
            BaseAddress = new Uri(desk.Addresses.Single()),
        };
        var kinds = await Found(PageKinds.Of(store), new DeskReader(client, clock, new Draw(1)));
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var reading = Enumerable
            .Range(0, readers)
            .Select(i =>
                Task.Run(() => new DeskReader(client, clock, new Draw((ulong)i + 100)).Read(kinds, end.Token))
            );
        var visits = (await Task.WhenAll(reading)).SelectMany(v => v).ToList();
        Table.Row(
            $"{readers} readers, {seconds} s",
            "pages",
            "median",
            "95th",
            "longest",
            "client",
            "95th",
            "kB",
            "kB sent",
            "aims"
        );
        return kinds
            .Select(k => Row(k.Name, [.. visits.Where(v => v.Kind == k.Name)]))
            .ToList()
            .TrueForAll(kept => kept);
    }

    // Once each before the clock runs: what is compiled on the way is nobody's page, and what a desk does not have is left out.
    private static async Task<IReadOnlyList<PageKind>> Found(IReadOnlyList<PageKind> kinds, DeskReader reader)
    {
        var found = new List<PageKind>();
        foreach (var kind in kinds)
        {
            var first = await reader.Ask(kind.Name, kind.Addresses[0]);
            if (first.Status is 404)
                Console.WriteLine($"There is no page {kind.Addresses[0]}: {kind.Name} is left out.");
            else
                found.Add(kind);
        }

        return found;
    }

    private static bool Row(string name, Visit[] visits)
    {
        if (visits.Length == 0)
            return true;
        var (server, client) = (Sorted(visits, v => v.Server), Sorted(visits, v => v.Client));
        var (bytes, sent) = (visits.Max(v => v.Bytes), visits.Max(v => v.Sent));
        var failed = visits.Count(v => v.Status >= 400);
        var aims = string.Join(
            ' ',
            new[]
            {
                At(server, 50) < MedianAim ? null : "median",
                At(server, 95) < UpperAim ? null : "95th",
                bytes < BytesAim ? null : "size",
                failed == 0 ? null : $"{failed} failed",
            }.OfType<string>()
        );
        Table.Row(
            name,
            Table.Number(visits.Length),
            Table.Number(At(server, 50), 1),
            Table.Number(At(server, 95), 1),
            Table.Number(server[^1], 1),
            Table.Number(At(client, 50), 1),
            Table.Number(At(client, 95), 1),
            Table.Number(bytes / 1000d, 1),
            Table.Number(sent / 1000d, 1),
            aims.Length == 0 ? "kept" : aims
        );
        return aims.Length == 0;
    }

    private static double[] Sorted(IEnumerable<Visit> visits, Func<Visit, double> time) =>
        [.. visits.Select(time).Order()];

    private static double At(double[] sorted, int percent) =>
        sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
}
