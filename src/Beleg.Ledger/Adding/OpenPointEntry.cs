using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Store;
using Beleg.OpenPoints;
using Beleg.Propositions;

namespace Beleg.Ledger.Adding;

/// <summary>Enters what a report leaves open.</summary>
/// <param name="points">Where to.</param>
/// <param name="before">What another reading of it left open: where the words stay, label and verdict stay.</param>
internal sealed class OpenPointEntry(IOpenPointTable points, IReadOnlyList<ReviewedPoint> before)
{
    private const int WordsOfTopic = 12;

    /// <summary>Enters the open points of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="found">What its reading found open.</param>
    /// <param name="sayings">Its sayings.</param>
    /// <param name="source">The number in the ledger of a source of the reading.</param>
    public void Enter(
        ReportHead report,
        ImmutableArray<OpenPoint> found,
        IReadOnlyList<Saying> sayings,
        Func<string, long?> source
    )
    {
        var topic = Topic(sayings);
        var left = before.ToList();
        foreach (var open in found)
        {
            var former = SayingAnchor.Before(open.Passage.Spans, left, p => p.Point.Spans);
            if (former is not null)
                left.Remove(former);
            points.Add(
                new OutstandingPoint(former?.Point.Number ?? 0, report.Number, open.Passage.Text)
                {
                    Spans = open.Passage.Spans,
                    Published = report.Published,
                    Terms = TermsOf(open, sayings),
                    Topic = topic,
                    Who = [.. open.Who.Select(source).OfType<long>().Distinct()],
                    Due = open.Due?.Value,
                },
                open.Id
            );
            if (former?.Verdict is { } verdict)
                points.SetReview(former.Point.Number, verdict, former.ClosedBy);
        }
    }

    // The words of the sentence in which it is said to be open.
    private static ImmutableArray<Term> TermsOf(OpenPoint open, IReadOnlyList<Saying> sayings) =>
        [
            .. sayings
                .Where(s => s.Spans.Any(span => open.Passage.Spans.Any(o => o.Overlaps(span))))
                .SelectMany(s => s.Terms)
                .DistinctBy(t => t.Word, StringComparer.Ordinal),
        ];

    private static ImmutableArray<Term> Topic(IReadOnlyList<Saying> sayings) =>
        [
            .. sayings
                .SelectMany(s => s.Terms)
                .Where(t => t.Kind is TermKind.Name or TermKind.Noun)
                .GroupBy(t => t.Word, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count() * g.First().Weight)
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Take(WordsOfTopic)
                .Select(g => g.First()),
        ];
}
