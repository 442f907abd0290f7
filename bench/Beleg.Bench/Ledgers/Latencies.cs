using System.Diagnostics;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Search;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Bench.Ledgers;

/// <summary>How long a person waits for a page of a full ledger.</summary>
internal static class Latencies
{
    private const int Times = 200;
    private const int MostFound = 50;

    /// <summary>Prints the median and the 95th percentile of random claim pages, searches and origins.</summary>
    public static void Measure(ILedgerStore store)
    {
        var draw = new Draw(7);
        var claims = Claims(store, draw);
        var words = Words(store, claims, draw);
        Table.Row($"ms, {Times} at random", "median", "95th", "longest", "results");
        Row(
            "claim page",
            claims.Count,
            i =>
            {
                using var session = store.Read();
                return ClaimReader.Of(session, session.Claims.Get(claims[i].Number)!).Positions.Length;
            }
        );
        for (var count = 1; count <= 3; count++)
        {
            var of = count;
            Row(
                $"search, {of} words",
                words.Count,
                i =>
                {
                    using var session = store.Read();
                    var query = new SearchQuery { Words = string.Join(' ', words[i].Take(of)) };
                    return SayingReader.Find(session, query, MostFound).Count();
                }
            );
        }

        Row(
            "origins of a claim",
            claims.Count,
            i =>
            {
                using var session = store.Read();
                return OriginReader.Of(session, session.Sayings.OfClaim(claims[i].Number)).Origins.Length;
            }
        );
        using var open = store.Read();
        Table.Row("claims", Table.Number(open.Claims.Count(contestedOnly: false)));
        Table.Row("contested", Table.Number(open.Claims.Count(contestedOnly: true)));
        Table.Row("sayings", Table.Number(open.Sayings.Count));
    }

    // Claims of several reports, from all ages of the ledger.
    private static List<Claim> Claims(ILedgerStore store, Draw draw)
    {
        using var session = store.Read();
        var most = session.Claims.List(false, 1, 0) is [var largest] ? largest.Number : 0;
        var last = (int)Math.Max(most, session.Claims.Count(false));
        var found = new List<Claim>();
        for (var i = 0; found.Count < Times && i < Times * 100; i++)
        {
            if (session.Claims.Get(1 + draw.Below(last)) is { Reports: > 2 } claim)
                found.Add(claim);
        }

        return found;
    }

    private static List<string[]> Words(ILedgerStore store, List<Claim> claims, Draw draw)
    {
        using var session = store.Read();
        return
        [
            .. claims
                .Select(c => draw.Of(session.Sayings.OfClaim(c.Number)))
                .Select(s => draw.Some([.. s.Text.Split(' ').Where(w => w.Length > 4)], 3).ToArray()),
        ];
    }

    private static void Row(string name, int times, Func<int, int> page)
    {
        var found = 0;
        var took = new double[times];
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            found += page(i);
            took[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(took);
        Table.Row(
            name,
            Table.Number(took[times / 2], 1),
            Table.Number(took[times * 95 / 100], 1),
            Table.Number(took[^1], 1),
            Table.Number((double)found / times, 1)
        );
    }
}
