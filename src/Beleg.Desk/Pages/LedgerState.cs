using System.Globalization;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Pages;

/// <summary>
/// In which state a ledger is: the same words as long as nothing in it has changed. Whatever is taken in, read or decided is in the
/// custody log; that a report was linked is not, and is told by the first that still waits for it.
/// </summary>
public static class LedgerState
{
    /// <summary>The state as a session sees it.</summary>
    public static string Of(ILedgerSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{session.Custody.Last?.Hash} {First(session.Reports.Unlinked(1))} {First(session.Stories.Outside(1))}"
        );
    }

    private static long First(IReadOnlyList<long> numbers) => numbers.Count > 0 ? numbers[0] : 0;
}
