using System.Collections.Frozen;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;
using Beleg.Meaning;
using Beleg.Propositions;

namespace Beleg.Ledger.Linking;

/// <summary>
/// Looks in both directions: what a report makes of points that others left open, and what the reports most like it make of
/// its own.
/// </summary>
internal sealed class OpenPointFollower(ILedgerSession session, SayingsOfReports sayingsOf)
{
    private const int MostPoints = 30;

    // A speaker is about as telling as a rare noun.
    private const float WeightOfSpeaker = 12f;

    private readonly Dictionary<long, LaterReport> laterReports = [];
    private readonly Dictionary<long, IReadOnlyList<OutstandingPoint>> pointsOf = [];
    private readonly Dictionary<long, PointReading> readings = [];
    private readonly Dictionary<long, LedgerSource?> sources = [];

    /// <summary>Follows the open points that reports have to do with; their claims must be made already.</summary>
    /// <returns>The numbers of the reports of whose points something became known.</returns>
    public IReadOnlyCollection<long> Follow(IEnumerable<LikeReports> reports)
    {
        var pairs = reports.SelectMany(Pairs).ToList();
        // Judged on all processors, written in order.
        var found = pairs
            .AsParallel()
            .AsOrdered()
            .Select(p => (Development: DevelopmentFinder.Find(p.Point, p.Later), p.Later.Number, p.Point.Point.Report));
        var followed = new HashSet<long>();
        foreach (var (development, later, report) in found)
        {
            if (development is null)
                continue;
            session.OpenPoints.Add(development, later);
            followed.Add(report);
        }

        return followed;
    }

    private IEnumerable<(PointReading Point, LaterReport Later)> Pairs(LikeReports like)
    {
        var head = session.Reports.Head(like.Report)!;
        foreach (var point in PointsFor(sayingsOf.Of(like.Report), like).Where(p => CanTellOf(head, p)))
            yield return Pair(point, head);
        var own = PointsOf(like.Report);
        if (own.Count == 0)
            yield break;
        foreach (var other in session.Reports.Heads(like.Reports).Where(h => !h.IsWithdrawn))
        {
            foreach (var point in own.Where(p => CanTellOf(other, p)))
                yield return Pair(point, other);
        }
    }

    private static bool CanTellOf(ReportHead report, OutstandingPoint point) =>
        report.Number != point.Report && DevelopmentFinder.IsLater(report.Published, point.Published);

    private (PointReading, LaterReport) Pair(OutstandingPoint point, ReportHead later)
    {
        var isOfOneStory = OneStory.Are(sayingsOf.TermsOf(point.Report), sayingsOf.TermsOf(later.Number));
        return (ReadingOf(point), Later(later) with { IsOfOneStory = isOfOneStory });
    }

    private PointReading ReadingOf(OutstandingPoint point)
    {
        if (!readings.TryGetValue(point.Number, out var reading))
            readings.Add(point.Number, reading = new PointReading(InContext(point, sayingsOf.Of(point.Report))));
        return reading;
    }

    // Those that share a word or a source with what is said, and those of the reports most like this one.
    private IEnumerable<OutstandingPoint> PointsFor(IReadOnlyList<Saying> sayings, LikeReports like) =>
        session
            .OpenPoints.With(sayings.SelectMany(s => PointKeys.ToLookUp(s)), MostPoints)
            .Concat(like.Reports.SelectMany(PointsOf))
            .DistinctBy(p => p.Number);

    private IReadOnlyList<OutstandingPoint> PointsOf(long report)
    {
        if (!pointsOf.TryGetValue(report, out var found))
            pointsOf.Add(report, found = [.. session.OpenPoints.OfReport(report).Select(p => p.Point)]);
        return found;
    }

    private OutstandingPoint InContext(OutstandingPoint point, IReadOnlyList<Saying> sayings)
    {
        if (point.Spans.IsEmpty)
            return point;
        var first = point.Spans[0].Start;
        Saying? before = null;
        foreach (var saying in sayings)
        {
            if (
                !saying.Spans.IsEmpty
                && saying.Spans[^1].End <= first
                && !(before?.Spans[^1].End > saying.Spans[^1].End)
            )
                before = saying;
        }

        return point with
        {
            Before = before is null ? [] : [.. before.Terms, .. SpeakerOf(before)],
            HasSpoken = sayings.Any(s =>
                !s.IsTold
                && s.Act != Act.Declines
                && s.Source is { } source
                && point.Who.Contains(source)
                && !s.Spans.Any(span => point.Spans.Any(o => o.Overlaps(span)))
            ),
        };
    }

    // "Das Rote Kreuz bat darum, …": who said the sentence before is not among its words.
    private IEnumerable<Term> SpeakerOf(Saying saying) =>
        !saying.IsTold && saying.Source is { } source && SourceOf(source) is { } speaker
            ? [new Term(speaker.Name, TermKind.Name, WeightOfSpeaker)]
            : [];

    private LaterReport Later(ReportHead report)
    {
        if (!laterReports.TryGetValue(report.Number, out var later))
            laterReports.Add(report.Number, later = Read(report, sayingsOf.Of(report.Number)));
        return later;
    }

    private LedgerSource? SourceOf(long number)
    {
        if (!sources.TryGetValue(number, out var source))
            sources.Add(number, source = session.Sources.Get(number));
        return source;
    }

    private LaterReport Read(ReportHead report, IReadOnlyList<Saying> sayings)
    {
        var speakers = sayings
            .Select(s => s.Source)
            .OfType<long>()
            .Distinct()
            .Select(SourceOf)
            .OfType<LedgerSource>()
            .DistinctBy(s => s.Number)
            .ToList();
        return new LaterReport(report.Number, report.Published)
        {
            Sayings = [.. sayings],
            Open = [.. PointsOf(report.Number)],
            SourceNames = speakers.ToFrozenDictionary(s => s.Number, s => s.Name),
            Sources = speakers.ToFrozenDictionary(s => s.Number),
        };
    }
}
