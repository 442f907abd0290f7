using Beleg.Ledger.Claims;
using Beleg.Ledger.Reports;
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
        // Many sayings are of one report, and many by one source.
        var reports = new Dictionary<long, ReportHead>();
        var names = new Dictionary<long, string?>();
        foreach (var saying in sayings)
        {
            if (!reports.TryGetValue(saying.Report, out var report))
                reports.Add(saying.Report, report = session.Reports.Head(saying.Report)!);
            yield return new SayingView(saying, report, NameOf(saying.Source));
        }

        string? NameOf(long? source)
        {
            if (source is not { } number)
                return null;
            if (!names.TryGetValue(number, out var name))
                names.Add(number, name = session.Sources.Get(number)?.Name);
            return name;
        }
    }
}
