using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Origins;

/// <summary>Reports that share passages, as their page shows them.</summary>
/// <param name="Group">The reports with what each has from another.</param>
public sealed record CopyGroupSheet(CopyGroupView Group)
{
    /// <summary>The sheet of the group of a report; null where it shares passages with none.</summary>
    public static CopyGroupSheet? Of(ILedgerSession session, long report) =>
        CopyGroupReader.Of(session, report) is { } group ? new CopyGroupSheet(group) : null;
}
