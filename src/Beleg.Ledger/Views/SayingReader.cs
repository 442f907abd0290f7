using Beleg.Ledger.Claims;
using Beleg.Ledger.Search;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Puts sayings together with their reports and sources.</summary>
public static class SayingReader
{
    /// <summary>What a search finds, the best first.</summary>
    public static IEnumerable<SayingView> Find(ILedgerSession session, SearchQuery query, int most)
    {
        ArgumentNullException.ThrowIfNull(session);
        var found = session.Search.Find(query, most);
        var sayings = session.Sayings.Get(found).ToDictionary(s => s.Number);
        return Of(session, found.Select(n => sayings[n]));
    }

    /// <summary>Sayings as they come.</summary>
    public static IEnumerable<SayingView> Of(ILedgerSession session, IEnumerable<Saying> sayings)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(sayings);
        foreach (var saying in sayings)
        {
            var report = session.Reports.Head(saying.Report)!;
            var source = saying.Source is { } number ? session.Sources.Get(number)?.Name : null;
            yield return new SayingView(saying, report, source);
        }
    }
}
