using System.Collections.Immutable;
using System.Globalization;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Text;

namespace Beleg.Ledger.Reviewing;

/// <summary>
/// Where the words of a saying stand, kept with the decisions on it: another reading may give it another id, or see its ends
/// elsewhere.
/// </summary>
internal static class SayingAnchor
{
    // Of the words of both, so many must be the same: else it is something else that stands near it.
    private const double LeastShared = 0.5;

    /// <summary>The anchor of a saying: "12-40 50-60".</summary>
    public static string Of(Saying saying) =>
        string.Join(' ', saying.Spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}")));

    /// <summary>The saying that stands best where another one stood; null where none does.</summary>
    public static Saying? Find(Saying before, IReadOnlyList<Saying> now)
    {
        var best = now.MaxBy(s => (Shared(before.Spans, s.Spans), s.IsTold == before.IsTold, -s.Number));
        return best is not null && Shared(before.Spans, best.Spans) >= LeastShared ? best : null;
    }

    /// <summary>The commitment that stood best where one stands now; null where none did.</summary>
    public static CommitmentSaid? Before(CommitmentSaid now, IReadOnlyList<CommitmentSaid> before)
    {
        var best = before.MaxBy(c => (Shared(c.Spans, now.Spans), -c.Number));
        return best is not null && Shared(best.Spans, now.Spans) >= LeastShared ? best : null;
    }

    private static double Shared(ImmutableArray<Span> one, ImmutableArray<Span> other)
    {
        var both = 0;
        foreach (var mine in one)
        {
            foreach (var theirs in other)
                both += Math.Max(0, Math.Min(mine.End, theirs.End) - Math.Max(mine.Start, theirs.Start));
        }

        var all = one.Sum(s => s.Length) + other.Sum(s => s.Length) - both;
        return all == 0 ? 0 : both / (double)all;
    }
}
