using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Lab.Ledgers;

/// <summary>Finds what a ledger has where the gold quotes words of a report.</summary>
/// <typeparam name="T">What is looked for.</typeparam>
internal sealed class PlaceMatcher<T>
    where T : class
{
    // What covers less of the quote is about something else,
    private const double LeastShare = 0.5;

    // unless it lies in it: the gold may quote a sentence with its frame, of which the ledger has the content.
    private const double LeastShareWithin = 0.25;

    private readonly Dictionary<string, string> texts;
    private readonly ILookup<string, T> byReport;
    private readonly Func<T, ImmutableArray<Span>> spansOf;

    public PlaceMatcher(
        ImmutableArray<FoundReport> reports,
        IEnumerable<T> found,
        Func<T, string> reportOf,
        Func<T, ImmutableArray<Span>> spansOf
    )
    {
        texts = reports.ToDictionary(report => report.File, report => report.Text, StringComparer.Ordinal);
        byReport = found.ToLookup(reportOf, StringComparer.Ordinal);
        this.spansOf = spansOf;
    }

    /// <summary>
    /// What covers most of the quote: at least one half, or a quarter where it lies wholly in it; of several the shortest, then the one that begins first. Null where
    /// nothing does.
    /// </summary>
    /// <exception cref="Faults.FaultException">The report is not there, or does not hold the quote (BLG2003).</exception>
    public T? Find(string report, string quote)
    {
        if (!texts.TryGetValue(report, out var text))
            throw LedgerGold.Unusable($"The gold speaks of a report {report}, which the ledger does not have.");
        var start = quote.Length == 0 ? -1 : text.IndexOf(quote, StringComparison.Ordinal);
        if (start < 0)
            throw LedgerGold.Unusable($"The report {report} does not hold what the gold quotes of it: \"{quote}\".");
        var span = new Span(start, start + quote.Length);
        T? best = null;
        var (most, shortest, first) = (0, 0, 0);
        foreach (var one in byReport[report])
        {
            var spans = spansOf(one);
            var (covered, length) = (spans.Sum(s => Shared(s, span)), spans.Sum(s => s.Length));
            var least = covered == length ? LeastShareWithin : LeastShare;
            if (covered == 0 || covered < least * quote.Length)
                continue;
            if (best is null || (-covered, length, spans[0].Start).CompareTo((-most, shortest, first)) < 0)
                (best, most, shortest, first) = (one, covered, length, spans[0].Start);
        }

        return best;
    }

    private static int Shared(Span a, Span b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
