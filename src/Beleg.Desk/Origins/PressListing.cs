using System.Collections.Immutable;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Origins;

/// <summary>Who takes from whom, and which reports are copied most.</summary>
/// <param name="Press">The agencies and outlets to which most reports go back.</param>
/// <param name="Groups">A page of the groups of copies, those that are copied most first.</param>
public sealed record PressListing(ImmutableArray<PressLine> Press, Slice<CopyGroupView> Groups)
{
    /// <summary>How many pairs of outlets and those they take from are put together.</summary>
    public const int MostUses = 2_000;

    private const int MostPress = 30;
    private const int OnAPage = 10;

    /// <summary>A page of the list.</summary>
    public static PressListing Of(ILedgerSession session, LedgerMemory memory, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(memory);
        var state = LedgerState.Of(session);
        return new PressListing(
            [.. PressLine.Of(session.Citations.Uses(MostUses)).Take(MostPress)],
            Slicing.Take(
                page,
                OnAPage,
                session.Copies.CountFirst(),
                (most, skip) =>
                    session
                        .Copies.First(most, skip)
                        .Select(report => memory.Get(state, report, () => CopyGroupReader.Of(session, report)))
                        .OfType<CopyGroupView>()
            )
        );
    }
}
