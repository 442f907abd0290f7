using Beleg.Desk.Deciding;
using Beleg.Desk.Reports;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Review;

/// <summary>Puts together what is needed to decide who a source is.</summary>
internal static class SourceItems
{
    private const int MostCandidates = 6;
    private const int MostTies = 60;

    /// <summary>The item of a source; null where there is none of the number.</summary>
    public static SourceItem? Of(ILedgerSession session, ReviewQuery query, long number)
    {
        if (session.Sources.Get(number) is not { } source)
            return null;
        var tie = session
            .Sources.LastOfSource(source.Number, MostTies)
            .FirstOrDefault(t => t.Verdict == Verdict.Undecided && !t.MayBe.IsEmpty);
        var candidates = (tie?.MayBe ?? [])
            .Select(session.Sources.Get)
            .OfType<LedgerSource>()
            .DistinctBy(s => s.Number)
            .Where(s => s.Number != source.Number)
            .OrderByDescending(s => Shared(s, source))
            .ThenBy(s => s.Number)
            .Take(MostCandidates)
            .ToList();
        var key = $"q{number}";
        return new SourceItem(
            key,
            $"q{source.Number}",
            ReviewItems.Ground(session, query, key, candidates.Prepend(source).Select(s => $"q{s.Number}")),
            DecisionLine.On(session, $"q{source.Number}")
        )
        {
            One = SourceSide.Of(session, source, candidates),
            Candidates = [.. candidates.Select(c => SourceSide.Of(session, c, [source]))],
            Tie = tie,
            Report = tie is not null && session.Reports.Head(tie.Report) is { } report ? ReportLine.Of(report) : null,
        };
    }

    private static int Shared(LedgerSource one, LedgerSource other) =>
        one.Names.Count(other.Names.Contains)
        + one.Roles.Count(r => other.Roles.Any(o => o.Role == r.Role && o.Affiliation == r.Affiliation));
}
