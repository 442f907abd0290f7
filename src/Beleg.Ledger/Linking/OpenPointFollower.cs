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
    private const int MostPoints = 60;

    // A speaker is about as telling as a rare noun.
    private const float WeightOfSpeaker = 12f;

    private readonly Dictionary<long, LaterReport> laterReports = [];
    private readonly Dictionary<long, IReadOnlyList<OutstandingPoint>> pointsOf = [];
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
            .Select(p => (Development: DevelopmentFinder.Find(p.Point, p.Later), p.Later.Number, p.Point.Report));
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

    private IEnumerable<(OutstandingPoint Point, LaterReport Later)> Pairs(LikeReports like)
    {
        var report = like.Report;
        var sayings = sayingsOf.Of(report);
        var later = Later(session.Reports.Head(report)!, sayings);
        foreach (var point in PointsFor(sayings, like).Where(p => p.Report != report))
            yield return Pair(point, later, sayings, sayingsOf.Of(point.Report));
        var own = PointsOf(report);
        if (own.Count == 0)
            yield break;
        foreach (var other in session.Reports.Heads(like.Reports).Where(h => !h.IsWithdrawn))
        {
            var said = sayingsOf.Of(other.Number);
            var candidate = Later(other, said);
            foreach (var point in own)
                yield return Pair(point, candidate, said, sayings);
        }
    }

    private (OutstandingPoint, LaterReport) Pair(
        OutstandingPoint point,
        LaterReport report,
        IReadOnlyList<Saying> said,
        IReadOnlyList<Saying> saidBefore
    ) => (InContext(point, saidBefore), report with { IsOfOneStory = OneStory.Are(saidBefore, said) });

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

    private LaterReport Later(ReportHead report, IReadOnlyList<Saying> sayings)
    {
        if (!laterReports.TryGetValue(report.Number, out var later))
            laterReports.Add(report.Number, later = Read(report, sayings));
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
