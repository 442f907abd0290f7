using System.Collections.Immutable;
using Beleg.Ledger.Identities;
using Beleg.Text;

namespace Beleg.Ledger.Developments;

/// <summary>
/// Tells what a later report makes of something that was outstanding: it has come, is late, is called off, is said to
/// stand. The cost grows with what is said in the later report.
/// </summary>
public static class DevelopmentFinder
{
    private const double Least = 0.6;

    private static readonly ImmutableArray<IDevelopmentRule> Rules =
    [
        new DeliveryRule(),
        new UtteranceRule(),
        new QuestionRule(),
        new ExaminationRule(),
        new DecisionRule(),
        new RequestRule(),
        new ResultRule(),
    ];

    /// <summary>What a report makes of an open point.</summary>
    /// <param name="point">What was outstanding.</param>
    /// <param name="report">Another report.</param>
    /// <returns>
    /// The best founded development; null where there is none, where the report is not surely of a later day, and where it
    /// only says once more that the point is open.
    /// </returns>
    public static Development? Find(OutstandingPoint point, LaterReport report)
    {
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(report);
        return IsLater(report.Published, point.Published) ? Find(new PointReading(point), report) : null;
    }

    /// <summary>The same, of a point that is understood already and a report that is surely of a later day.</summary>
    internal static Development? Find(PointReading reading, LaterReport report)
    {
        if (reading.IsCaveat)
            return null;
        // What is to come on Friday does not come on Thursday; what seems to have come then is something like it.
        var mayClose = !reading.IsOnItsDay || reading.IsDueBy(report.Published);
        var later = StillOpenRule.Find(reading, report);
        var best = later is null ? null : StillOpenRule.Judge(reading, later);
        foreach (var rule in Rules)
        {
            var found = rule.Try(reading, report);
            // What the report itself leaves open has not come in it.
            if (found is null || found.Score < Least)
                continue;
            if (found.Kind == DevelopmentKind.Closes && (later is not null || !mayClose))
                continue;
            if (best is null || found.Score > best.Score)
                best = found with { LaterPoint = later?.Number };
        }

        return best;
    }

    /// <summary>True where a report is surely of a later day.</summary>
    internal static bool IsLater(ReportDate? date, ReportDate? other) =>
        (date, other) is ({ } later, { } earlier) && DayRange.Of(later).First > DayRange.Of(earlier).Last;
}
