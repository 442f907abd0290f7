using System.Collections.Immutable;
using Beleg.Desk.Claims;
using Beleg.Desk.Deciding;
using Beleg.Desk.Reports;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Review;

/// <summary>Puts together what is needed to decide on a statement.</summary>
internal static class StatementItems
{
    private const int MostOthers = 6;
    private const int MostNames = 4;
    private const int MostSpeakers = 24;

    /// <summary>The item of a statement; null where there is none of the label.</summary>
    public static StatementItem? Of(ILedgerSession session, ReviewQuery query, long report, string id)
    {
        if (session.Sayings.Find(report, id) is not { } saying || session.Reports.Get(report) is not { } kept)
            return null;
        var claim = saying.Claim is { } number && session.Claims.Get(number) is { Sayings: > 1 } found ? found : null;
        var positions = claim is null ? [] : ClaimReader.PositionsOf(session, claim);
        var own = positions.FirstOrDefault(p => p.Saying.Number == saying.Number)?.Position;
        var others = positions.Where(p => p.Saying.Number != saying.Number).ToList();
        var parts = KeptStatements.Of(session, kept).GetValueOrDefault(saying.Id);
        return new StatementItem(
            saying.Label,
            saying.Label,
            ReviewItems.Ground(session, query, saying.Label, [saying.Label]),
            DecisionLine.On(session, saying.Label)
        )
        {
            Saying = saying,
            ClaimGround = ReviewItems.Ground(
                session,
                query,
                saying.Label,
                claim is null ? [saying.Label] : [saying.Label, claim.Label]
            ),
            Report = ReportLine.Of(kept.Head),
            Speaker = saying.Source is { } source ? Candidate(session, source) : null,
            Context = StatementContext.Of(kept.Report.Text, saying.Spans, parts),
            Claim = claim,
            Stances = Stances.Of(positions, MostNames),
            // Who contradicts is what a reviewer looks for.
            Others = [.. others.OrderBy(p => p.Position == own).Take(MostOthers).Select(ClaimStatement.Of)],
            MoreOthers = Math.Max(0, others.Count - MostOthers),
            Speakers = SpeakersOf(session, report, saying.Source),
            FoundSources = EntryCandidates.Sources(session, query.Speaker),
            FoundClaims = EntryCandidates.Claims(session, query.Find),
        };
    }

    private static ImmutableArray<EntryCandidate> SpeakersOf(ILedgerSession session, long report, long? speaker)
    {
        var speaks = session
            .Sayings.OfReport(report)
            .Where(s => !s.IsTold)
            .CountBy(s => s.Source ?? 0)
            .ToDictionary(c => c.Key, c => c.Value);
        return
        [
            .. session
                .Sources.OfReport(report)
                .Select(t => t.Source)
                .Distinct()
                .Where(number => number != speaker)
                .OrderByDescending(number => speaks.GetValueOrDefault(number))
                .Take(MostSpeakers)
                .Select(number => Candidate(session, number))
                .OfType<EntryCandidate>(),
        ];
    }

    private static EntryCandidate? Candidate(ILedgerSession session, long source) =>
        session.Sources.Get(source) is { } known ? EntryCandidates.Of(known) : null;
}
