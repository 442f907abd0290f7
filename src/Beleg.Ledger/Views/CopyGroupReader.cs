using System.Collections.Immutable;
using Beleg.Ledger.Copies;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Puts together the reports that share passages.</summary>
public static class CopyGroupReader
{
    // A wire that more print is shown by those nearest to the report that was asked for.
    private const int MostReports = 60;

    /// <summary>The group of a report; null where there is no such report, or it shares passages with none.</summary>
    public static CopyGroupView? Of(ILedgerSession session, long report)
    {
        ArgumentNullException.ThrowIfNull(session);
        var (numbers, edges, isWhole) = Around(session, report);
        var heads = session
            .Reports.Heads(numbers)
            .Where(h => !h.IsWithdrawn)
            .OrderBy(h => PublicationOrder.Key(h.Published))
            .ThenBy(h => h.Number)
            .ToImmutableArray();
        if (heads.Length < 2)
            return null;
        var shown = heads.Select(h => h.Number).ToHashSet();
        return new CopyGroupView(
            heads,
            edges
                .Where(e => shown.Contains(e.From) && shown.Contains(e.To))
                .GroupBy(e => e.From)
                .ToImmutableDictionary(g => g.Key, g => g.MaxBy(e => e.Proof.ShareOfA)!),
            OriginReader.OfReports(session, shown),
            isWhole
        );
    }

    // Breadth first, so that what is left out is what is furthest.
    private static (HashSet<long> Reports, HashSet<CopyEdge> Edges, bool IsWhole) Around(
        ILedgerSession session,
        long report
    )
    {
        var found = new HashSet<long> { report };
        var edges = new HashSet<CopyEdge>();
        var isWhole = true;
        for (List<long> outmost = [report]; outmost.Count > 0; )
        {
            var reached = session.Copies.Of(outmost);
            edges.UnionWith(reached);
            outmost = [];
            foreach (var other in reached.SelectMany(e => new[] { e.From, e.To }).Where(n => !found.Contains(n)))
            {
                if (found.Count == MostReports)
                    isWhole = false;
                else if (found.Add(other))
                    outmost.Add(other);
            }
        }

        return (found, edges, isWhole);
    }
}
