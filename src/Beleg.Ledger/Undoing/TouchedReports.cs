using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Undoing;

/// <summary>Whose stories may count otherwise when a decision is undone.</summary>
internal sealed class TouchedReports(ILedgerSession session)
{
    /// <summary>The numbers of the reports.</summary>
    public IReadOnlyList<long> Of(KeptDecision kept, EntryLabel label, IReadOnlyList<DecisionChange> changes)
    {
        var sayings = changes
            .Where(c => c.Kind == ChangeKind.ClaimOfSaying)
            .Select(c => c.Entry)
            .Concat(session.Bonds.MadeBy(kept.Number).SelectMany(b => new[] { b.Saying, b.Other }));
        var stories = changes
            .Where(c => c.Kind == ChangeKind.HeirOfStory)
            .SelectMany(c => session.Stories.ReportsOf(session.Stories.Get(c.Entry)!.Number));
        return
        [
            .. session.Sayings.Get(sayings).Select(s => s.Report),
            .. stories,
            .. changes.Where(c => c.Kind == ChangeKind.StoryOfReport).Select(c => c.Entry),
            .. label.Kind switch
            {
                EntryKind.Report or EntryKind.Saying => [label.Number],
                EntryKind.OpenPoint when session.OpenPoints.Get(label.Number) is { } point => [point.Point.Report],
                _ => Array.Empty<long>(),
            },
        ];
    }
}
