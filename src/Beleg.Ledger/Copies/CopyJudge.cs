using System.Collections.Immutable;

namespace Beleg.Ledger.Copies;

/// <summary>
/// Judges whether one of two reports is a copy of the other, whole or in part. Proof are shared passages in the
/// reporters' own words: two reporters who were at the same press conference print the same quotations, and two who use
/// the same agency the same credit, but they do not find the same sentences for the rest. The thresholds were chosen on
/// the training reports of bench/Beleg.Bench (docs/experiments/copies.md).
/// </summary>
public static class CopyJudge
{
    // A passage of fewer own words may be a name with its titles, or a turn of phrase.
    private const int ShortestPassage = 8;

    // More than one sentence: one alone may be what the police always write.
    private const int LeastWords = 20;
    private const double LeastShare = 0.12;

    // So many words prove it in a text of any length.
    private const int ManyWords = 60;

    // A flash of one sentence is proof where it is all there is in both.
    private const double WholeShare = 0.9;

    /// <summary>Judges two texts; null where nothing is proven. Any texts will do.</summary>
    public static CopyVerdict? Judge(string textA, string textB) => Judge(ReportWords.Of(textA), ReportWords.Of(textB));

    /// <summary>Judges the words of two reports; null where nothing is proven.</summary>
    public static CopyVerdict? Judge(ReportWords a, ReportWords b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var passages = ImmutableArray.CreateBuilder<AlignedPassage>();
        var words = 0;
        foreach (var run in PassageAligner.Tiles(a, b, PassageAligner.ShortestRun))
        {
            var own = run.Sum(tile => Own(a, b, tile));
            if (own < ShortestPassage)
                continue;
            words += own;
            passages.Add(PassageAligner.Passage(a, b, run));
        }

        if (words == 0)
            return null;
        var (shareOfA, shareOfB) = ((double)words / a.Own, (double)words / b.Own);
        return IsProof(words, Math.Min(shareOfA, shareOfB), Math.Max(shareOfA, shareOfB))
            ? new CopyVerdict(shareOfA, shareOfB, words, passages.DrainToImmutable())
            : null;
    }

    private static bool IsProof(int words, double lesser, double greater) =>
        words >= ManyWords || lesser >= WholeShare || (words >= LeastWords && greater >= LeastShare);

    private static int Own(ReportWords a, ReportWords b, Tile tile)
    {
        var own = 0;
        for (var i = 0; i < tile.Length; i++)
        {
            if (a.KindOf(tile.A + i) == WordKind.Own && b.KindOf(tile.B + i) == WordKind.Own)
                own++;
        }

        return own;
    }
}
