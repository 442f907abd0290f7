using System.Collections.Immutable;
using Beleg.Desk.Frame;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Store;
using Beleg.Sources;

namespace Beleg.Desk.Sources;

/// <summary>The sources of a ledger that say something, those of most statements first.</summary>
/// <param name="Sources">A page of them, each with how many statements it has.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Kinds">How many fit the name that was asked for, of each kind of which there are any.</param>
public sealed record SourceListing(
    Slice<(LedgerSource Source, long Statements)> Sources,
    SourceQuery Query,
    ImmutableArray<(SourceKind Kind, long Count)> Kinds
)
{
    private const int OnAPage = 50;

    /// <summary>How many fit the name that was asked for.</summary>
    public long All => Kinds.Sum(k => k.Count);

    /// <summary>A page of the list.</summary>
    public static SourceListing Of(ISourceTable sources, SourceQuery query, int page)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(query);
        var filter = query.Filter;
        ImmutableArray<(SourceKind Kind, long Count)> kinds =
        [
            .. Enum.GetValues<SourceKind>()
                .Select(kind => (kind, sources.CountSpeakers(filter with { Kind = kind })))
                .Where(k => k.Item2 > 0),
        ];
        var total = kinds.Where(k => filter.Kind is not { } asked || k.Kind == asked).Sum(k => k.Count);
        return new SourceListing(
            Slicing.Take(page, OnAPage, total, (most, skip) => sources.Speakers(filter, most, skip)),
            query,
            kinds
        );
    }
}
