using System.Collections.Immutable;

namespace Beleg.Ledger.Identities;

/// <summary>Who a source of a report is in the ledger.</summary>
/// <param name="Verdict">Whether it is one that the ledger knows.</param>
/// <param name="Because">The evidence, in words for people.</param>
public sealed record Identification(Verdict Verdict, string Because)
{
    /// <summary>The number of the ledger source that it is; null where it is to be somebody new.</summary>
    public long? Source { get; init; }

    /// <summary>
    /// True where names alone tell: such a verdict does not depend on the order in which reports were added. False where
    /// roles, dates or the want of rivals had a part in it.
    /// </summary>
    public bool IsSure { get; init; }

    /// <summary>The numbers of those it can be, for a person to decide; ascending; empty unless undecided.</summary>
    public ImmutableArray<long> MayBe { get; init; } = [];

    internal static Identification Same(LedgerSource source, string because, bool isSure = false) =>
        new(Verdict.Same, because) { Source = source.Number, IsSure = isSure };

    internal static Identification New(string because) => new(Verdict.NotSame, because);

    internal static Identification Undecided(string because, IEnumerable<LedgerSource> candidates) =>
        new(Verdict.Undecided, because) { MayBe = [.. candidates.Select(c => c.Number).Order()] };
}
