using Beleg.Text;

namespace Beleg.Ledger.Copies;

/// <summary>
/// A report that has passages of another. That the later one copied is what the dates say, not that there was no third.
/// </summary>
/// <param name="From">The number of the later report; where dates do not tell, the greater number.</param>
/// <param name="To">The number of the earlier report.</param>
/// <param name="Order">Whether the dates tell which is the earlier.</param>
/// <param name="Proof">What they share; its first report is <paramref name="From"/>.</param>
public sealed record CopyEdge(long From, long To, CopyOrder Order, CopyVerdict Proof)
{
    /// <summary>The edge between two reports; the same whichever is named first.</summary>
    /// <param name="a">The number of the verdict's first report.</param>
    /// <param name="publishedA">When it was published; null where that is not known.</param>
    /// <param name="b">The number of its second.</param>
    /// <param name="publishedB">When that was published.</param>
    /// <param name="verdict">What they share.</param>
    /// <exception cref="ArgumentException">It is the same report twice.</exception>
    public static CopyEdge Between(long a, ReportDate? publishedA, long b, ReportDate? publishedB, CopyVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        if (a == b)
            throw new ArgumentException("A report is no copy of itself.", nameof(b));
        var compared = (publishedA, publishedB) is ({ } dayA, { } dayB) ? Compare(dayA, dayB) : 0;
        var order = compared == 0 ? CopyOrder.Unknown : CopyOrder.ByDate;
        var isLater = compared == 0 ? a > b : compared > 0;
        return isLater ? new CopyEdge(a, b, order, verdict) : new CopyEdge(b, a, order, verdict.Mirrored);
    }

    // "2024-10" may be before "2024-10-23" and after it: 0.
    private static int Compare(ReportDate a, ReportDate b)
    {
        if (a.Year != b.Year)
            return a.Year.CompareTo(b.Year);
        if ((a.Month, b.Month) is not ({ } monthA, { } monthB))
            return 0;
        if (monthA != monthB)
            return monthA.CompareTo(monthB);
        return (a.Day, b.Day) is ({ } dayA, { } dayB) ? dayA.CompareTo(dayB) : 0;
    }
}
