using System.Collections.Immutable;
using System.Globalization;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Reviews;
using Beleg.Text;

namespace Beleg.Ledger.Reviewing;

/// <summary>
/// Where the words of a saying stand, kept with the decisions on it: another reading may give it another id, or see its ends
/// elsewhere.
/// </summary>
public static class SayingAnchor
{
    // Of the words of both, so many must be the same: else it is something else that stands near it.
    private const double LeastShared = 0.5;

    /// <summary>The anchor of a saying: "12-40 50-60".</summary>
    public static string Of(Saying saying) => Of(saying.Spans);

    /// <summary>Spans in UTF-16 as anchors have them.</summary>
    public static string Of(ImmutableArray<Span> spans) =>
        string.Join(' ', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}")));

    /// <summary>The spans of an anchor; null where the words are none.</summary>
    public static ImmutableArray<Span>? Read(string? anchor)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        foreach (var part in (anchor ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = part.IndexOf('-', StringComparison.Ordinal);
            if (
                dash < 0
                || Number(part.AsSpan(0, dash)) is not { } start
                || Number(part.AsSpan(dash + 1)) is not { } end
            )
                return null;
            if (end < start)
                return null;
            spans.Add(new Span(start, end));
        }

        return spans.Count == 0 ? null : spans.ToImmutable();
    }

    /// <summary>The saying that stands best where another one stood; null where none does.</summary>
    public static Saying? Find(Saying before, IReadOnlyList<Saying> now) =>
        Best(before.Spans, before.IsTold, before.Id, now);

    /// <summary>The saying that a decision is on: that stands best where the words stood that it was made on.</summary>
    /// <param name="decision">The decision, on a saying of this report.</param>
    /// <param name="now">The sayings of the report as they were read.</param>
    public static Saying? Find(Decision decision, IReadOnlyList<Saying> now)
    {
        if (!EntryLabel.TryParse(decision.Subject, out var label) || Read(decision.Anchor) is not { } spans)
            return null;
        return Best(spans, label.Saying!.StartsWith('t'), label.Saying, now);
    }

    /// <summary>The one that stood best where spans stand now; null where none did.</summary>
    public static T? Before<T>(ImmutableArray<Span> now, IEnumerable<T> before, Func<T, ImmutableArray<Span>> spansOf)
        where T : class
    {
        var best = before.MaxBy(b => Shared(spansOf(b), now));
        return best is not null && Shared(spansOf(best), now) >= LeastShared ? best : null;
    }

    private static Saying? Best(ImmutableArray<Span> spans, bool isTold, string id, IReadOnlyList<Saying> now)
    {
        var best = now.MaxBy(s => (Shared(spans, s.Spans), s.IsTold == isTold, s.Id == id, -s.Number));
        return best is not null && Shared(spans, best.Spans) >= LeastShared ? best : null;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

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
