using Beleg.Ledger.Claims;
using Beleg.Ledger.Search;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Puts sayings together with their reports and sources.</summary>
public static class SayingReader
{
    // To weigh all that hold a word that every tenth saying holds would take as long as the ledger is large.
    private const int Weighed = 5_000;

    /// <summary>
    /// What a search finds, the best first; where more than some thousand fit, the best of those taken in last, and never of fewer than
    /// are asked for.
    /// </summary>
    public static IEnumerable<SayingView> Find(ILedgerSession session, SearchQuery query, int most)
    {
        ArgumentNullException.ThrowIfNull(session);
        var found = session.Search.Find(query, most, Math.Max(most, Weighed));
        var sayings = session.Sayings.Get(found).ToDictionary(s => s.Number);
        return Of(session, found.Select(n => sayings[n]));
    }

    /// <summary>Sayings as they come.</summary>
    public static IEnumerable<SayingView> Of(ILedgerSession session, IEnumerable<Saying> sayings)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(sayings);
        var all = sayings.ToList();
        var reports = session.Reports.Heads(all.Select(s => s.Report)).ToDictionary(r => r.Number);
        return all.Select(saying => new SayingView(
            saying,
            reports[saying.Report],
            saying.Source is { } source ? session.Sources.Get(source)?.Name : null
        ));
    }
}
