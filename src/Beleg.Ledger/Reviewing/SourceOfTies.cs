using Beleg.Ledger.Identities;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>
/// Makes a source anew from what the reports that are tied to it have of it: its names, roles and keys. What it had through
/// others is gone, what reports added since stays. Reads what was read of each of these reports.
/// </summary>
internal sealed class SourceOfTies(ILedgerSession session)
{
    /// <summary>Why a tie stands that a person decided on.</summary>
    public const string Decided = "a person decided so";

    /// <summary>Makes a source anew; one without ties stays as it is.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="ties">Those that count.</param>
    public void Rebuild(long number, IEnumerable<SourceTie> ties)
    {
        var before = session.Sources.Get(number)!;
        LedgerSource? source = null;
        foreach (var report in ties.GroupBy(t => t.Report))
        {
            if (session.Readings.Latest(report.Key) is not { } reading)
                continue;
            var published = session.Reports.Head(report.Key)?.Published;
            var kept = KeptSources.Of(reading);
            foreach (var tie in report)
            {
                if (kept.Find(tie.Id) is not { } told)
                    continue;
                var start = source ?? new LedgerSource(number, told.Name, told.Kind) { Called = before.Called };
                source = start.With(told, published);
                // By the words for what a person set apart nobody is found: others may be meant.
                if (tie.Because == Decided)
                    source = source with { Keys = start.Keys };
            }
        }

        if (source is not null)
            session.Sources.Reset(source);
    }
}
