using System.Collections.Immutable;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Deciding;

/// <summary>A decision as pages tell it.</summary>
/// <param name="Kept">The decision as the ledger keeps it.</param>
/// <param name="ValueName">What the entry is called that its value names: a source; null where it names none.</param>
public sealed record DecisionLine(KeptDecision Kept, string? ValueName)
{
    private const int MostShown = 20;

    /// <summary>What was decided.</summary>
    public Decision Decision => Kept.Decision;

    /// <summary>The line of a decision.</summary>
    public static DecisionLine Of(ILedgerSession session, KeptDecision kept)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(kept);
        var source = kept.Decision.Named(EntryKind.Source) is { } label ? session.Sources.Get(label.Number) : null;
        return new DecisionLine(kept, source?.Name);
    }

    /// <summary>What was decided last on an entry, alone or with another, the newest first; what was taken back too.</summary>
    public static ImmutableArray<DecisionLine> On(ILedgerSession session, string label)
    {
        ArgumentNullException.ThrowIfNull(session);
        return
        [
            .. session
                .Decisions.On(label)
                .Concat(session.Decisions.Naming(label))
                .OrderByDescending(d => d.Number)
                .Take(MostShown)
                .Select(d => Of(session, d)),
        ];
    }
}
