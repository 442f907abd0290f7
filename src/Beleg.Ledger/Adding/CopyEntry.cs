using Beleg.Ledger.Copies;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;
using Beleg.Text;

namespace Beleg.Ledger.Adding;

/// <summary>
/// Finds the reports that share passages with a new one: by fingerprints first, then by their words. Lives no longer than one
/// transaction, in which many are compared with the same others.
/// </summary>
internal sealed class CopyEntry(ILedgerSession session)
{
    // What more reports than this print is a phrase that everybody prints, or a wire of which enough copies are known.
    private const int MostHolders = 64;

    // The reports to compare word for word: of a wire with a hundred copies the nearest are enough to join it.
    private const int MostCompared = 24;

    private readonly Dictionary<long, Earlier> earlier = [];

    /// <summary>Enters the copies of a report.</summary>
    public void Enter(KeptReport report)
    {
        var words = ReportWords.Of(report.Report.Text);
        var hashes = Fingerprints.Of(words);
        foreach (var other in Candidates(hashes))
        {
            var (published, text) = EarlierOf(other);
            if (CopyJudge.Judge(words, text) is { } verdict)
                session.Copies.Add(CopyEdge.Between(report.Number, report.Report.Published, other, published, verdict));
        }

        earlier.Add(report.Number, new Earlier(report.Report.Published, words));
        session.Copies.AddFingerprints(report.Number, hashes);
    }

    private Earlier EarlierOf(long number)
    {
        if (!earlier.TryGetValue(number, out var found))
        {
            var report = session.Reports.Get(number)!.Report;
            earlier.Add(number, found = new Earlier(report.Published, ReportWords.Of(report.Text)));
        }

        return found;
    }

    private IEnumerable<long> Candidates(IEnumerable<long> hashes)
    {
        var shared = new Dictionary<long, int>();
        foreach (var hash in hashes)
        {
            foreach (var other in session.Copies.With(hash, MostHolders))
                shared[other] = shared.GetValueOrDefault(other) + 1;
        }

        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostCompared).Select(s => s.Key);
    }

    private sealed record Earlier(ReportDate? Published, ReportWords Words);
}
