using Beleg.Ledger.Copies;

namespace Beleg.Bench.Copies;

/// <summary>The whole way through a set of reports: those with a fingerprint in common are candidates, and judged.</summary>
internal sealed class CopyRun
{
    public CopyRun(IReadOnlyList<MadeReport> reports)
    {
        Reports = reports;
        var words = reports.Select(r => ReportWords.Of(r.Text)).ToArray();
        var index = new Dictionary<long, List<int>>();
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var fingerprint in Fingerprints.Of(words[i]))
            {
                if (!index.TryGetValue(fingerprint, out var holders))
                    index.Add(fingerprint, holders = []);
                foreach (var holder in holders)
                    Candidates.Add((holder, i));
                holders.Add(i);
            }
        }

        foreach (var (a, b) in Candidates)
        {
            if (CopyJudge.Judge(words[a], words[b]) is { } verdict)
                Judged.Add((a, b), verdict);
        }
    }

    /// <summary>The reports.</summary>
    public IReadOnlyList<MadeReport> Reports { get; }

    /// <summary>The pairs that share a fingerprint, the smaller number first.</summary>
    public HashSet<(int A, int B)> Candidates { get; } = [];

    /// <summary>The candidates that were judged to be copies.</summary>
    public Dictionary<(int A, int B), CopyVerdict> Judged { get; } = [];

    /// <summary>True where two reports have a sentence of the set in common.</summary>
    public bool IsRelated((int A, int B) pair) => Reports[pair.A].ShareIn(Reports[pair.B]) > 0;

    /// <summary>The pairs that were judged to be copies and are none.</summary>
    public IEnumerable<(int A, int B)> False() => Judged.Keys.Where(pair => !IsRelated(pair)).Order();
}
