using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Undoing;

/// <summary>
/// Parts stories that were merged, or follows a report that goes back into its own: reports that came later, and that nobody put
/// there, are put into stories anew.
/// </summary>
internal sealed class StoryUndo(ILedgerSession session)
{
    /// <summary>Follows what was put back already.</summary>
    public void Follow(KeptDecision kept, IReadOnlyList<DecisionChange> changes)
    {
        var later = changes
            .Where(c => c.Kind == ChangeKind.StoryOfReport)
            .Select(c => Changeable.Number(c.After)!.Value)
            .Distinct()
            .SelectMany(session.Stories.ReportsOf)
            .Where(r => r > kept.LastReport && session.Changes.LastOf(ChangeKind.StoryOfReport, r).Count == 0)
            .ToList();
        foreach (var report in later)
            session.Stories.Put(report, null);
        var sayings = new SayingsOfReports(session.Sayings);
        new StoryKeeper(session, sayings).Keep(later.Select(r => new LikeReports(session.Sayings, sayings, r)));
        var tally = new StoryTally(session);
        tally.Write(tally.Around(later));
    }
}
