using Beleg.Ledger.Adding;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Sources;

namespace Beleg.Ledger.Undoing;

/// <summary>
/// Parts sources that were merged, or joins what was split off. What reports call them was put back already; here names, roles and
/// who says what follow from it, and reports that came later tell anew whom they mean.
/// </summary>
internal sealed class SourceUndo(ILedgerSession session)
{
    /// <summary>Derives the sources that an undone decision was about.</summary>
    public void Follow(KeptDecision kept, IReadOnlyList<DecisionChange> changes)
    {
        var ties = changes.Where(c => c.Kind == ChangeKind.SourceInReport).ToList();
        var reports = ties.Select(c => c.Entry).ToHashSet();
        if (changes.FirstOrDefault(c => c.Kind == ChangeKind.HeirOfSource) is { } merged)
            reports.UnionWith(Part(merged.Entry, Changeable.Number(merged.After)!.Value, kept.LastReport!.Value));
        foreach (var report in reports.Order())
            new ReportSpeakers(session).Derive(report);
        if (kept.Decision.Verdict == ReviewVerdict.Split)
            Join(ties);
    }

    // Gives the reports in which somebody else is meant now.
    private IEnumerable<long> Part(long source, long heir, long lastReport)
    {
        var anew = new SourceOfTies(session);
        anew.Rebuild(source, session.Sources.OfSource(source));
        var ties = session
            .Sources.OfSource(heir)
            .ToLookup(t => t.Report > lastReport && t.Because != SourceOfTies.Decided);
        anew.Rebuild(heir, ties[false]);
        foreach (var later in ties[true].GroupBy(t => t.Report))
        {
            if (session.Readings.Latest(later.Key) is not { } reading)
                continue;
            var sources = KeptSources.Of(reading);
            var entry = new SourceEntry(session, later.Key, session.Reports.Head(later.Key)?.Published);
            foreach (var told in later.Select(t => sources.Find(t.Id)).OfType<Source>())
                entry.Enter(told);
        }

        return ties[true]
            .Select(t => t.Report)
            // A speaker that a person corrected is told by that decision, whatever the report calls him.
            .Concat(
                session.Sayings.OfSource(heir, int.MaxValue).Where(s => s.Review is not null).Select(s => s.Report)
            );
    }

    // Whoever is meant again has what these reports have of him. What was made by splitting has nothing of its own any more; who
    // noted its label finds where it came from.
    private void Join(List<DecisionChange> ties)
    {
        var anew = new SourceOfTies(session);
        var meant = ties.SelectMany(c => session.Sources.OfReport(c.Entry).Where(t => t.Name == c.Name))
            .Select(t => t.Source);
        foreach (var number in meant.Distinct().Order().ToList())
            anew.Rebuild(number, session.Sources.OfSource(number));
        foreach (var tie in ties)
        {
            var made = Changeable.Number(tie.After)!.Value;
            if (session.Sources.OfSource(made).Count == 0 && session.Sources.HeirOf(made) is null)
                session.Sources.Lead(made, Changeable.Number(tie.Before));
        }
    }
}
