using System.Collections.Immutable;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Puts together who may be the same as a source, where no report tells.</summary>
public static class NamesakeReader
{
    private const int TiesLookedAt = 500;

    /// <summary>The sources that may be the same, each once, by number: those it may be, and those that may be it.</summary>
    public static ImmutableArray<LedgerSource> Of(ILedgerSession session, LedgerSource source)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(source);
        var mayBe = Doubts(session, source.Number).ToHashSet();
        // Whoever may be it was looked up by one of its keys, and came later.
        var later = session
            .Sources.With(source.Keys)
            .Where(other => Doubts(session, other.Number).Contains(source.Number))
            .Select(other => other.Number);
        return
        [
            .. mayBe
                .Concat(later)
                .Select(session.Sources.Get)
                .OfType<LedgerSource>()
                .Where(other => other.Number != source.Number)
                .DistinctBy(other => other.Number)
                .OrderBy(other => other.Number),
        ];
    }

    private static IEnumerable<long> Doubts(ILedgerSession session, long source) =>
        session.Sources.LastInDoubt(source, TiesLookedAt).SelectMany(tie => tie.MayBe);
}
